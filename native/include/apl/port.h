#ifndef APL_PORT_H
#define APL_PORT_H
/*
 * A port: a NIC or a stand-in for one, behind one table of functions, so that a capture file replaces a NIC without a line changing
 * behind it. A port hands out batches of packets with their arrival time; it may transmit. It is the only kind of object besides
 * gateway and wal that makes system calls.
 *
 * Kinds: "capture" (pcap, pcapng), "file" (records of a protocol's file form, cut by the feed's frame function), "udp" (kernel multicast,
 * recvmmsg), "packet" (AF_PACKET with its v3 ring), "xdp" (AF_XDP), "dpdk" (a NIC that DPDK drives, or one of its virtual devices),
 * "efvi" (AMD Solarflare through libciul), "verbs" (raw packets of an RDMA NIC through libibverbs).
 *
 *              copies a packet   joins groups          passes the kernel's stack   arrival_ns is taken
 *   udp        once              on its own socket     goes through it             by the kernel, on receipt
 *   packet     once, by the      on a helper socket    beside it                   by the kernel, on receipt; by the NIC if it can
 *              kernel
 *   xdp        once, or not at   on a helper socket    before it; only the groups  when the port is polled
 *              all (zero copy)                         are taken
 *   dpdk       not at all, by a  on a helper socket    the kernel has no part in   by the NIC if it can, else when the port is
 *              NIC of its own    or by IGMP of ours    it: every frame is taken    polled
 *   efvi,      not at all        on a helper socket    before it; only the groups  by the NIC, else when the port is polled
 *   verbs                                              are taken
 */
#include <stddef.h>
#include "apl/packet.h"

/* cffi: begin */
enum { APL_GROUPS_MAX = 32, APL_PORT_NAME_BYTES = 32, APL_INTERFACE_BYTES = 16, APL_PORT_NOTE_BYTES = 256, APL_PATH_BYTES = 4096 };
enum { APL_PACE_FAST = 0, APL_PACE_RECORDED = 1 /* honour the recorded gaps, divided by pace_factor */ };
enum { APL_STAMP_RECORDED = 0, APL_STAMP_ARRIVAL = 1 /* arrival_ns is the moment the packet is handed out */ };

enum { APL_STAMPED_RECORDED = 0, APL_STAMPED_AT_POLL = 1, APL_STAMPED_BY_KERNEL = 2, APL_STAMPED_BY_NIC = 3 };
enum { APL_XDP_AUTO = 0, APL_XDP_NATIVE = 1, APL_XDP_GENERIC = 2 };   /* where the program runs: native falls back to generic under AUTO */
enum { APL_COPY_AUTO = 0, APL_COPY_ALWAYS = 1, APL_COPY_NEVER = 2 };  /* zero copy falls back to copying under AUTO */
enum { APL_HUGE_AUTO = 0, APL_HUGE_ALWAYS = 1, APL_HUGE_NEVER = 2 };  /* huge pages: used where enough are free under AUTO */
enum { APL_QUEUES_MAX = 16 };

/* One multicast group to join (live ports; an address that is no multicast group is listened on as it is), or to keep (capture: no group listed
 * keeps everything; an ip or port of 0 is any). */
struct apl_group {
  uint32_t group_ip;   /* host order */
  uint16_t group_port;
  uint16_t line_b;     /* 1: packets get APL_PACKET_LINE_B */
};

struct apl_port_config {
  char path[4096];       /* capture, file: the file; "-" is standard input */
  char interface[16];    /* udp: by name or index, "" lets the kernel choose by its routes */
  struct apl_group groups[32];
  uint32_t group_count;
  uint32_t pace;         /* APL_PACE_* (capture; a file's records tell a port no time) */
  uint32_t stamp;        /* APL_STAMP_* (capture, file: recorded gives 0, the feed takes the record's own time) */
  uint32_t receive_bytes;/* udp: socket buffer, 0 = kernel default */
  double pace_factor;    /* 1.0 (and 0) as recorded, 10.0 ten times as fast */
  uint32_t tcp;          /* 1: hand out TCP payloads too */
  uint32_t loop;         /* capture: times to play the file, 0 and 1 both mean once; each pass moves recorded times on behind the last */
  const char *feed;      /* file: the feed whose file form it is (its frame function cuts the records) */
  const uint8_t *memory; /* capture, file: bytes instead of a path (valid for the port's life), else NULL */
  uint64_t memory_bytes;
  uint32_t xdp_mode;     /* xdp: APL_XDP_* */
  uint32_t copy;         /* xdp: APL_COPY_* */
  uint32_t queue_first;  /* xdp: first receive queue of the interface */
  uint32_t queue_count;  /* xdp: queues from there; 0: all that the interface has; dpdk: queues, 0: one */
  uint32_t frame_count;  /* xdp: frames of 2 KiB a queue, a power of two; packet: blocks of 256 KiB; dpdk: buffers of 2 KiB; efvi: 512 to
                          * 4096 of 2 KiB; verbs: of 2 KiB, or as its interface's MTU wants; 0: 4096, 64, 8192, 2048, 4096 */
  uint32_t busy_poll_us; /* xdp: SO_BUSY_POLL of the sockets; 0: off */
  const char *record;    /* every kind: a pcapng that gets every packet handed out, with its arrival_ns; NULL or "": none. Written when the port
                          * finds nothing new, or has 256 KiB; a file that cannot be written on ends the recording, never the port, and the
                          * note says so */
  const char *device;    /* dpdk: a PCI address ("0000:03:00.0"), or a virtual device: af_xdp, af_packet (on `interface`), pcap (plays `path`), ring,
                          * memif, tap (makes `interface`), null; DPDK's own arguments may follow behind a comma ("af_xdp,force_copy=1"). A
                          * device that is written as DPDK does ("net_pcap0,rx_pcap=F") is taken as it is. verbs: an RDMA device, as "mlx5_0" ("mlx5_0:2"
                          * for another port than its first); NULL or "": that of `interface` */
  uint32_t huge;         /* dpdk, verbs: APL_HUGE_*; dpdk: of the memory of all its ports in this process */
};

/* How a port works, as opened. */
struct apl_port_info {
  uint32_t stamped;   /* APL_STAMPED_* */
  uint32_t link_up;   /* 1: the interface is there and running; files: 1 */
  uint32_t xdp_mode;  /* xdp: APL_XDP_NATIVE or GENERIC */
  uint32_t zero_copy; /* xdp */
  uint32_t queues;    /* xdp, dpdk */
  uint32_t huge;      /* 1: packet memory on huge pages */
};

/* One whole frame to send, link header included; the caller's memory, free again when apl_port_transmit returns. */
struct apl_frame_bytes {
  const uint8_t *data;
  uint64_t bytes;
};

/* What a port counts. All in packets, but for bytes. */
struct apl_port_stats {
  uint64_t received;        /* handed out */
  uint64_t bytes;           /* of payload handed out */
  uint64_t filtered;        /* not in a listed group; TCP that was not asked for, or holds no data */
  uint64_t not_ip;          /* frames that are neither IPv4 nor IPv6 UDP/TCP (ARP, LLDP, IGMP ...) */
  uint64_t fragments;       /* IP fragments, not reassembled */
  uint64_t malformed;       /* headers that contradict the frame's length */
  uint64_t truncated;       /* cut by the snap length: handed out if the cut is in the payload */
  uint64_t dropped_kernel;  /* udp: SO_RXQ_OVFL; packet: PACKET_STATISTICS; capture: pcapng's if_drop where known */
  uint64_t dropped_ring;    /* xdp, dpdk, efvi, verbs: frames that found no free frame or no room in the ring */
  uint64_t dropped_nic;     /* xdp, packet, dpdk, efvi, verbs: rx_missed, rx_dropped and the like of the interface since the port was opened */
  uint64_t sent;            /* frames taken by apl_port_transmit */
  uint64_t recorded;        /* packets given to the record */
  uint64_t link_losses;     /* times that the interface went down or away */
  uint64_t frames;          /* records of the capture */
  uint64_t file_bytes_done; /* capture, file: position, for progress bars */
  uint64_t file_bytes_all;  /* 0 when unknown (a pipe) */
  uint64_t receive_bytes;   /* udp: socket buffer that the kernel gave each group, the least of them */
};
struct apl_port;
/* kind: "capture", "file", "udp", "packet", "xdp", "dpdk", "efvi", "verbs". On success *port is set; free with apl_port_close. The only allocation
 * a port makes is here. */
int apl_port_open(const char *kind, const struct apl_port_config *config, struct apl_port **port);
/* Whether apl_port_open could succeed, as far as can be told without opening anything: 0, or the code and the sentence that open would give. 0 for kinds
 * that only opening can tell. */
int apl_port_check(const char *kind, const struct apl_port_config *config);
/* Receive up to max packets (<= APL_PACKET_BATCH_MAX) without blocking. Returns their number, 0 if none is due now, APL_ERR_END at the end of
 * a file, APL_ERR_TRUNCATED / APL_ERR_FORMAT with a sentence if the file breaks off or is damaged (packets before that were delivered).
 * now_ns: the current time, used for pacing and APL_STAMP_ARRIVAL. The packets stay valid until the next call. */
int apl_port_receive(struct apl_port *port, uint64_t now_ns, struct apl_packet *packets, size_t max);
void apl_port_stats(const struct apl_port *port, struct apl_port_stats *stats);
/* Send up to `count` frames without blocking; returns the number taken (sent before the rest are tried), APL_ERR_UNSUPPORTED where the kind only
 * receives, APL_ERR_ARGUMENT for a frame longer than the port's. */
int apl_port_transmit(struct apl_port *port, const struct apl_frame_bytes *frames, size_t count);
void apl_port_info(const struct apl_port *port, struct apl_port_info *info);
const char *apl_port_kind(const struct apl_port *port);
/* What the operator should know of a port that works, but not as asked (a smaller buffer, an interface that is down); "" if nothing.
 * Valid for the port's life. */
const char *apl_port_note(const struct apl_port *port);
void apl_port_close(struct apl_port *port);
/* This process has given up the rights to open ports (apl/sandbox.h): a live port whose interface comes back ends with APL_ERR_SYSTEM instead of
 * binding anew, so that a new process does. For good. */
void apl_port_seal(void);
/* cffi: end */

/* The table of functions behind each kind. */
struct apl_port_ops {
  const char *kind;
  int (*open)(const struct apl_port_config *config, struct apl_port **port);
  int (*receive)(struct apl_port *port, uint64_t now_ns, struct apl_packet *packets, size_t max);
  void (*close)(struct apl_port *port);
  int (*transmit)(struct apl_port *port, const struct apl_frame_bytes *frames, size_t count); /* NULL: only receives */
  int (*check)(const struct apl_port_config *config); /* NULL: only opening tells */
  size_t at_once; /* packets that a loop is best given at a time; 0: all there are */
};
/* Every port's state begins with this. */
struct apl_port {
  const struct apl_port_ops *ops;
  struct apl_port_stats stats;
  struct apl_port_info info;
  char note[APL_PORT_NOTE_BYTES];
  struct apl_capture_writer *record; /* NULL: none, or it failed */
};

#endif
