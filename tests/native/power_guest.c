/*
 * The only process of a guest whose power is cut (tests/powercut): mounts the disk, opens the audit log there, which recovers it, reads all
 * of it, and then writes events, telling the outside over the second serial line how far they are durable. It runs until it is killed.
 *
 *   guest says       mounted
 *                    opened VERDICT TEXT           what recovery found
 *                    checked TOPS ORDERS LAST      every record read back, byte for byte: the ring sequences that come next
 *                    durable TOPS ORDERS           ring sequences below these are promised to survive
 */
#include <stdarg.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <termios.h>

#include "apl/marks.h"
#include "wal_fixture.h"

enum { GUEST_SEGMENT = 1 << 20, SYNC_NS = 20000000, LIFE_EVENTS = 400000 };

static int line = -1;

__attribute__((format(printf, 1, 2))) static void say(const char *format, ...)
{
  char text[768];
  va_list arguments;
  va_start(arguments, format);
  int length = vsnprintf(text, sizeof text - 1, format, arguments);
  va_end(arguments);
  if (length > (int)sizeof text - 2) length = sizeof text - 2;
  text[length++] = '\n';
  for (int done = 0; done < length;) {
    const ssize_t n = write(line, text + done, (size_t)(length - done));
    CHECK(n > 0);
    done += (int)n;
  }
}

static int by_name(const struct dirent **a, const struct dirent **b) { return strcmp((*a)->d_name, (*b)->d_name); }

/* The kernel writes pages back by itself, early: what a disk has taken and not flushed. */
static void set(const char *path, const char *value)
{
  const int fd = open(path, O_WRONLY);
  CHECK(fd >= 0 && write(fd, value, strlen(value)) > 0);
  close(fd);
}

static void load_modules(void)
{
  struct dirent **names;
  const int count = scandir("/modules", &names, NULL, by_name);
  for (int i = 0; i < count; i++) {
    char path[300];
    if (names[i]->d_name[0] == '.') continue;
    snprintf(path, sizeof path, "/modules/%s", names[i]->d_name);
    const int fd = open(path, O_RDONLY);
    CHECK(fd >= 0);
    if (syscall(SYS_finit_module, fd, "", 0)) fprintf(stderr, "%s: %m\n", path);
    close(fd);
  }
}

static void come_up(void)
{
  CHECK_EQUAL(mount("dev", "/dev", "devtmpfs", 0, NULL), 0);
  CHECK_EQUAL(mount("proc", "/proc", "proc", 0, NULL), 0);
  const int console = open("/dev/ttyS0", O_WRONLY | O_NOCTTY);
  CHECK(console >= 0 && dup2(console, 1) == 1 && dup2(console, 2) == 2);
  setvbuf(stdout, NULL, _IOLBF, 0);
  set("/proc/sys/vm/dirty_writeback_centisecs", "1");
  set("/proc/sys/vm/dirty_expire_centisecs", "1");
  load_modules();
  line = open("/dev/ttyS1", O_WRONLY | O_NOCTTY);
  struct termios raw;
  CHECK(line >= 0 && tcgetattr(line, &raw) == 0);
  cfmakeraw(&raw);
  CHECK_EQUAL(tcsetattr(line, TCSANOW, &raw), 0);
  for (int i = 0; i < 500 && access("/dev/vda", F_OK); i++) usleep(10000);
  if (mount("/dev/vda", "/log", "ext4", 0, NULL)) say("failed to mount: %m");
  say("mounted");
}

static void write_on(void *state, const struct apl_marks *marks, uint64_t next[2])
{
  struct apl_marks_ring_info before[2] = {0}, now[2];
  uint64_t given = 0;
  for (uint32_t turn = 0;; turn++) {
    for (uint32_t ring = 0; ring < 2 && given < LIFE_EVENTS; ring++) {
      const size_t count = 1 + turn * 7 % 64;
      give(state, ring, next[ring], count);
      next[ring] += count;
      given += count;
    }
    for (uint32_t ring = 0; ring < 2; ring++) CHECK_EQUAL(apl_marks_ring_info(marks, ring, &now[ring]), 0);
    if (now[0].durable != before[0].durable || now[1].durable != before[1].durable)
      say("durable %llu %llu", (unsigned long long)now[0].durable, (unsigned long long)now[1].durable);
    memcpy(before, now, sizeof before);
    usleep(200);
  }
}

int main(void)
{
  come_up();
  struct apl_wal_config config = config_of("/log");
  config.segment_bytes = GUEST_SEGMENT;
  config.sync_ns = SYNC_NS;
  config.now_ns = 0;
  config.hold = 1;
  config.marks = apl_marks_new(aligned_alloc(128, apl_align_up(apl_marks_footprint(), 128)));
  void *state = new_state(&config);
  if (apl_wal_stage_ops.init(state, &config, &(struct apl_context){0}) < 0) say("failed to open: %s", apl_err_text());
  struct apl_wal_recovery found;
  apl_wal_recovery(state, &found);
  say("opened %s %s", apl_wal_verdict_name(found.verdict), found.text);
  uint64_t next[2];
  const struct apl_wal_verdict verdict = read_log("/log", next);
  if (verdict.code != APL_WAL_OK) say("failed to read: %s", verdict.text);
  CHECK(next[0] == apl_wal_next(state, 0) && next[1] == apl_wal_next(state, 1));
  say("checked %llu %llu %llu", (unsigned long long)next[0], (unsigned long long)next[1],
      (unsigned long long)verdict.last_sequence);
  write_on(state, config.marks, next);
}
