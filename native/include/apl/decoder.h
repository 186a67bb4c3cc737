#ifndef APL_DECODER_H
#define APL_DECODER_H
/*
 * A port and a feed without processes or shared memory: what `appliance decode`, `appliance books` and the tests use to turn a file into
 * events. The same port and feed code as in the running chain; only the loop is the caller's.
 */
#include "apl/book.h"
#include "apl/feed.h"
#include "apl/port.h"

/* cffi: begin */
struct apl_decoder;
/* Open `port_kind` ("capture", "file", or a live one) by port_config and the feed of this name. APL_ERR_* with a sentence; free with apl_decoder_close. */
int apl_decoder_open(const char *feed, const char *port_kind, const struct apl_port_config *port_config,
                     const struct apl_feed_config *feed_config, struct apl_decoder **decoder);
/* Up to max events (max >= 1). 0 and more events (none: a pipe or a live port has nothing now); APL_ERR_END when the input is used up; another
 * APL_ERR_* when it breaks off or is damaged (everything before that was delivered). A packet that makes more events than fit is continued by
 * the next call. */
int64_t apl_decoder_read(struct apl_decoder *decoder, struct apl_slot *slots, uint64_t max);
/* Let what is decoded go straight into these books, with no events between (apl/feed_books.h), before the first packet: 1, and from now on
 * apl_decoder_apply takes the place of apl_decoder_read. 0: this feed's books are kept by its events; nothing has changed. The books must be there
 * as long as packets are decoded. */
int apl_decoder_books(struct apl_decoder *decoder, struct apl_book_engine *engine);
/* Decode up to `packets` packets into the books: the number of events that they stand for (0: none now, or none of use), or as
 * apl_decoder_read. The books are settled behind each message. */
int64_t apl_decoder_apply(struct apl_decoder *decoder, uint64_t packets);
void apl_decoder_stats(const struct apl_decoder *decoder, struct apl_feed_stats *feed, struct apl_port_stats *port);
/* Of the first packets (up to APL_PACKET_BATCH_MAX), how many look like the feed's protocol, and how many there were. */
void apl_decoder_probe(const struct apl_decoder *decoder, uint64_t *alike, uint64_t *looked_at);
/* Instruments that the feed knows, in order of id: the number; at most max are copied to `instruments`. */
uint32_t apl_decoder_instruments(const struct apl_decoder *decoder, struct apl_instrument *instruments, uint32_t max);
void apl_decoder_close(struct apl_decoder *decoder);
/* cffi: end */

#endif
