#ifndef APL_CAPTURE_WRITER_H
#define APL_CAPTURE_WRITER_H
/*
 * Writes captures that this and any other program can read: frames as they are, or packets of a port with Ethernet, IPv4 and UDP headers
 * built around their payload (right lengths and checksums, padded to Ethernet's shortest frame). For generators, tests and ports that
 * record; it buffers and makes system calls, so it has no place between poll and publish.
 */
#include "apl/packet.h"

/* cffi: begin */
enum { APL_CAPTURE_PCAPNG = 0 /* ns */, APL_CAPTURE_PCAP_NS = 1, APL_CAPTURE_PCAP_US = 2 };

struct apl_capture_writer;
/* Create or empty the file at path ("-" is standard output). link_type: 1 Ethernet, which apl_capture_writer_packet needs, or another
 * for frames. On success *writer is set; free with apl_capture_writer_close. */
int apl_capture_writer_open(const char *path, uint32_t format, uint32_t link_type, struct apl_capture_writer **writer);
/* Write a packet: its payload from source_ip:source_port to group_ip:group_port at arrival_ns. One that the snap length cut
 * (wire_bytes > bytes) stays cut, with no UDP checksum. TCP payloads are refused (APL_ERR_UNSUPPORTED). */
int apl_capture_writer_packet(struct apl_capture_writer *writer, const struct apl_packet *packet);
/* Write a frame as it is: `captured` bytes of one that had `wire`. */
int apl_capture_writer_frame(struct apl_capture_writer *writer, uint64_t time_ns, const uint8_t *frame, uint32_t captured,
                             uint32_t wire);
/* Hand what is buffered to the kernel. 0, APL_ERR_NO_SPACE or APL_ERR_SYSTEM; what did not fit stays buffered. */
int apl_capture_writer_flush(struct apl_capture_writer *writer);
/* Flush, close, free; returns what the flush did. NULL is fine. */
int apl_capture_writer_close(struct apl_capture_writer *writer);
/* cffi: end */

#endif
