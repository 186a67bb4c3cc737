/*
 * The program in the driver, by hand in the machine code of the kernel's BPF (Documentation/bpf/standardization/instruction-set.rst): UDP over
 * IPv4 (with at most one VLAN tag, no IP options, no fragment) whose destination is one of the groups goes to the queue's socket, all else to the
 * kernel. A frame with IP options goes to the kernel too: no market-data sender sets any.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <linux/bpf.h>
#include <linux/if_link.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "apl/err.h"
#include "xdp.h"

struct group_key {
  uint32_t ip;   /* network order */
  uint16_t port; /* network order */
  uint16_t zero;
};

static int bpf(int command, union bpf_attr *attributes) { return (int)syscall(SYS_bpf, command, attributes, sizeof *attributes); }

static int make_map(uint32_t type, uint32_t key_bytes, uint32_t value_bytes, uint32_t entries)
{
  union bpf_attr attributes;
  memset(&attributes, 0, sizeof attributes);
  attributes.map_type = type;
  attributes.key_size = key_bytes;
  attributes.value_size = value_bytes;
  attributes.max_entries = entries;
  return bpf(BPF_MAP_CREATE, &attributes);
}

static int set_entry(int map_fd, const void *key, const void *value)
{
  union bpf_attr attributes;
  memset(&attributes, 0, sizeof attributes);
  attributes.map_fd = (uint32_t)map_fd;
  attributes.key = (uint64_t)(uintptr_t)key;
  attributes.value = (uint64_t)(uintptr_t)value;
  return bpf(BPF_MAP_UPDATE_ELEM, &attributes);
}

#define OP(code_, dst, src, off_, imm_) ((struct bpf_insn){.code = (code_), .dst_reg = (dst), .src_reg = (src), .off = (off_), .imm = (imm_)})
#define MOVE(dst, src) OP(BPF_ALU64 | BPF_MOV | BPF_X, dst, src, 0, 0)
#define MOVE_IMM(dst, imm) OP(BPF_ALU64 | BPF_MOV | BPF_K, dst, 0, 0, imm)
#define ADD_IMM(dst, imm) OP(BPF_ALU64 | BPF_ADD | BPF_K, dst, 0, 0, imm)
#define AND_IMM(dst, imm) OP(BPF_ALU64 | BPF_AND | BPF_K, dst, 0, 0, imm)
#define LOAD(size, dst, src, off) OP(BPF_LDX | BPF_MEM | (size), dst, src, off, 0)
#define STORE(size, dst, src, off) OP(BPF_STX | BPF_MEM | (size), dst, src, off, 0)
#define MAP_LOW(dst, fd) OP(BPF_LD | BPF_DW | BPF_IMM, dst, BPF_PSEUDO_MAP_FD, 0, fd)
#define MAP_HIGH() OP(0, 0, 0, 0, 0)
#define CALL(function) OP(BPF_JMP | BPF_CALL, 0, 0, 0, function)
#define EXIT() OP(BPF_JMP | BPF_EXIT, 0, 0, 0, 0)
#define JUMP_EQ(reg, imm, off) OP(BPF_JMP | BPF_JEQ | BPF_K, reg, 0, off, imm)
/* To the kernel, if so: the target is set once the program's length is known. */
#define PASS_IF_NE(reg, imm) OP(BPF_JMP | BPF_JNE | BPF_K, reg, 0, PASS, imm)
#define PASS_IF_EQ(reg, imm) OP(BPF_JMP | BPF_JEQ | BPF_K, reg, 0, PASS, imm)
#define PASS_IF_BEHIND(a, b) OP(BPF_JMP | BPF_JGT | BPF_X, a, b, PASS, 0)
#define PASS_IF_NOT_BEHIND(a, b) OP(BPF_JMP | BPF_JLE | BPF_X, a, b, PASS, 0)
enum { PASS = 0x7fff };
enum { BE_IPV4 = 0x0008, BE_VLAN = 0x0081, BE_FRAGMENT = 0xff3f /* offset and more-fragments, 0x3fff */ };

/* r6 context, r2 start of the Ethernet header less a VLAN tag's 4 bytes, r3 end of the frame */
static size_t assemble(struct bpf_insn *code, int groups_fd, int sockets_fd)
{
  const struct bpf_insn program[] = {
    MOVE(BPF_REG_6, BPF_REG_1),
    LOAD(BPF_W, BPF_REG_2, BPF_REG_6, 0), /* xdp_md.data */
    LOAD(BPF_W, BPF_REG_3, BPF_REG_6, 4), /* xdp_md.data_end */
    MOVE(BPF_REG_4, BPF_REG_2),
    ADD_IMM(BPF_REG_4, 18), /* Ethernet and a tag: shorter frames hold no UDP */
    PASS_IF_BEHIND(BPF_REG_4, BPF_REG_3),
    LOAD(BPF_H, BPF_REG_5, BPF_REG_2, 12), /* type */
    OP(BPF_JMP | BPF_JNE | BPF_K, BPF_REG_5, 0, 2, BE_VLAN),
    LOAD(BPF_H, BPF_REG_5, BPF_REG_2, 16),
    ADD_IMM(BPF_REG_2, 4),
    PASS_IF_NE(BPF_REG_5, BE_IPV4),
    MOVE(BPF_REG_4, BPF_REG_2),
    ADD_IMM(BPF_REG_4, 14 + 20 + 8),
    PASS_IF_BEHIND(BPF_REG_4, BPF_REG_3),
    LOAD(BPF_B, BPF_REG_5, BPF_REG_2, 14), /* version 4, header of 20 bytes */
    PASS_IF_NE(BPF_REG_5, 0x45),
    LOAD(BPF_B, BPF_REG_5, BPF_REG_2, 23), /* protocol UDP */
    PASS_IF_NE(BPF_REG_5, 17),
    LOAD(BPF_H, BPF_REG_5, BPF_REG_2, 20),
    AND_IMM(BPF_REG_5, BE_FRAGMENT),
    PASS_IF_NE(BPF_REG_5, 0),
    LOAD(BPF_W, BPF_REG_5, BPF_REG_2, 30), /* destination address and port: the key, on the stack */
    STORE(BPF_W, BPF_REG_10, BPF_REG_5, -8),
    LOAD(BPF_H, BPF_REG_5, BPF_REG_2, 36),
    STORE(BPF_W, BPF_REG_10, BPF_REG_5, -4),
    MOVE(BPF_REG_2, BPF_REG_10),
    ADD_IMM(BPF_REG_2, -8),
    MAP_LOW(BPF_REG_1, groups_fd),
    MAP_HIGH(),
    CALL(BPF_FUNC_map_lookup_elem),
    PASS_IF_EQ(BPF_REG_0, 0),
    LOAD(BPF_W, BPF_REG_2, BPF_REG_6, 16), /* xdp_md.rx_queue_index */
    MAP_LOW(BPF_REG_1, sockets_fd),
    MAP_HIGH(),
    MOVE_IMM(BPF_REG_3, XDP_PASS), /* no socket for this queue: to the kernel */
    CALL(BPF_FUNC_redirect_map),
    EXIT(),
    MOVE_IMM(BPF_REG_0, XDP_PASS),
    EXIT(),
  };
  const size_t count = sizeof program / sizeof *program;
  memcpy(code, program, sizeof program);
  for (size_t i = 0; i < count; i++)
    if (code[i].off == PASS) code[i].off = (int16_t)(count - 2 - i - 1);
  return count;
}

static int load(struct apl_xdp_program *program)
{
  struct bpf_insn code[64];
  char log[256] = ""; /* the verifier's last words, if it refuses */
  union bpf_attr attributes;
  memset(&attributes, 0, sizeof attributes);
  attributes.prog_type = BPF_PROG_TYPE_XDP;
  attributes.insn_cnt = (uint32_t)assemble(code, program->groups_fd, program->sockets_fd);
  attributes.insns = (uint64_t)(uintptr_t)code;
  attributes.license = (uint64_t)(uintptr_t)"Apache-2.0";
  memcpy(attributes.prog_name, "apl_groups", sizeof "apl_groups");
  program->program_fd = bpf(BPF_PROG_LOAD, &attributes);
  if (program->program_fd >= 0) return 0;
  const int refused = errno;
  attributes.log_buf = (uint64_t)(uintptr_t)log;
  attributes.log_size = sizeof log;
  attributes.log_level = 1;
  bpf(BPF_PROG_LOAD, &attributes);
  errno = refused;
  return apl_err_errno(APL_ERR_SYSTEM, "xdp: the kernel refuses the program%s%.120s%s", log[0] ? " (" : "", log, log[0] ? ")" : "");
}

static int attach_as(struct apl_xdp_program *program, unsigned index, uint32_t mode)
{
  union bpf_attr attributes;
  memset(&attributes, 0, sizeof attributes);
  attributes.link_create.prog_fd = (uint32_t)program->program_fd;
  attributes.link_create.target_ifindex = index;
  attributes.link_create.attach_type = BPF_XDP;
  attributes.link_create.flags = mode == APL_XDP_NATIVE ? XDP_FLAGS_DRV_MODE : XDP_FLAGS_SKB_MODE;
  program->mode = mode;
  program->link_fd = bpf(BPF_LINK_CREATE, &attributes);
  return program->link_fd < 0 ? -1 : 0;
}

static int taken(unsigned index)
{
  return apl_err_set(APL_ERR_BUSY, "xdp: interface %u has another XDP program already (ip link shows it)", index);
}

static int attach(struct apl_xdp_program *program, unsigned index, uint32_t asked, char *note)
{
  if (asked != APL_XDP_GENERIC) {
    if (attach_as(program, index, APL_XDP_NATIVE) == 0) return 0;
    if (errno == EBUSY || errno == EEXIST) return taken(index);
    if (asked == APL_XDP_NATIVE)
      return apl_err_errno(APL_ERR_UNSUPPORTED, "xdp: the driver of interface %u runs no XDP program in native mode; allow mode = \"auto\"", index);
    snprintf(note, APL_PORT_NOTE_BYTES, "the driver has no native XDP (%s): generic mode, which copies and costs about a microsecond more",
             strerror(errno));
  }
  if (attach_as(program, index, APL_XDP_GENERIC) == 0) return 0;
  if (errno == EBUSY || errno == EEXIST) return taken(index);
  return apl_err_errno(APL_ERR_SYSTEM, "xdp: the program cannot be attached to interface %u", index);
}

static int fill_groups(const struct apl_xdp_program *program, const struct apl_port_config *config)
{
  const uint32_t one = 1;
  for (uint32_t i = 0; i < config->group_count; i++) {
    const struct group_key key = {htonl(config->groups[i].group_ip), htons(config->groups[i].group_port), 0};
    if (set_entry(program->groups_fd, &key, &one)) return apl_err_errno(APL_ERR_SYSTEM, "xdp: group %u cannot be listed", i + 1);
  }
  return 0;
}

int apl_xdp_program_open(const struct apl_port_config *config, unsigned index, uint32_t queues, struct apl_xdp_program *program, char *note)
{
  *program = (struct apl_xdp_program){.groups_fd = -1, .sockets_fd = -1, .program_fd = -1, .link_fd = -1};
  int rc = 0;
  program->groups_fd = make_map(BPF_MAP_TYPE_HASH, sizeof(struct group_key), sizeof(uint32_t), APL_GROUPS_MAX);
  if (program->groups_fd >= 0) program->sockets_fd = make_map(BPF_MAP_TYPE_XSKMAP, sizeof(uint32_t), sizeof(uint32_t), queues);
  if (program->sockets_fd < 0 && errno == EPERM)
    rc = apl_err_set(APL_ERR_SYSTEM, "xdp: not permitted to load a program; the process needs CAP_BPF, CAP_NET_ADMIN and CAP_NET_RAW");
  else if (program->sockets_fd < 0) rc = apl_err_errno(APL_ERR_SYSTEM, "xdp: no maps");
  if (!rc) rc = fill_groups(program, config);
  if (!rc) rc = load(program);
  if (!rc) rc = attach(program, index, config->xdp_mode, note);
  if (rc) apl_xdp_program_close(program);
  return rc;
}

int apl_xdp_program_add(const struct apl_xdp_program *program, uint32_t queue, int socket_fd)
{
  if (set_entry(program->sockets_fd, &queue, &socket_fd) == 0) return 0;
  return apl_err_errno(APL_ERR_SYSTEM, "xdp: queue %u cannot be listed", queue);
}

static void close_one(int *fd)
{
  if (*fd >= 0) close(*fd);
  *fd = -1;
}

void apl_xdp_program_close(struct apl_xdp_program *program)
{
  close_one(&program->link_fd);
  close_one(&program->program_fd);
  close_one(&program->sockets_fd);
  close_one(&program->groups_fd);
}
