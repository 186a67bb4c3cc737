#ifndef APL_FEED_H
#define APL_FEED_H
/*
 * A feed: one venue's market-data protocol. It takes packets (arbitrating lines, counting gaps) and emits market events: BookOrder,
 * BookLevel, Trade, Status, Statistic, Definition, Heartbeat. A feed is a plug-in: a folder native/feed/<name>/ with a meson.build and a
 * `const struct apl_feed_ops apl_feed_<name>`; the registry is generated from the folders, no other file changes. It is a source stage:
 * apl_feed_stage (native/feed/stage.c) makes any feed into an apl_stage.
 *
 * Rules for every feed
 * - instruments: the feed maps the venue's id to our dense u32 id, counted from config->instrument_base + 1 (0 means "all"), in order of
 *   definition or first sight, and keeps a struct apl_instrument for each in context->table ("instruments"). An id already in the table
 *   (a feed restarted) is kept. A Definition event goes out when one becomes known or changes.
 * - a gap on all lines: one Status{instrument 0, SUSPECT, GAP, gapFrom, gapTo} in the packet that reveals it, before that packet's own events.
 *   When an instrument is good again: Status{instrument, LIVE, SNAPSHOT}, or {instrument, LIVE, GAP} if it turns out that nothing of it was
 *   lost and its book is as it was; when all are: Status{0, LIVE, SNAPSHOT}. The latter also at once where a channel is joined at its session's
 *   first packet (and start_live did not say so before).
 * - the last event of a venue's atomic group of changes carries APL_FLAG_END_OF_EVENT in flags; if the venue's own mark comes with nothing to
 *   give out, a Statistic of kind OTHER and code 0 carries it.
 * - on_tick with now_ns UINT64_MAX: the input has ended, give out what waits for another line.
 * - bytes are never trusted: a bad message is counted, and reported by Status{0, SUSPECT, BAD_MESSAGE} where books may be wrong by it.
 */
#include "apl/instrument.h"
#include "apl/packet.h"
#include "apl/stage.h"

/* cffi: begin */
enum { APL_FEED_NAME_BYTES = 32, APL_REFERENCE_MAX = 4096 };
/* What a group carries; a protocol that tells by content ignores it. */
enum { APL_ROLE_INCREMENTAL = 0, APL_ROLE_SNAPSHOT = 1, APL_ROLE_DEFINITION = 2, APL_ROLE_SNAPSHOT_ORDERS = 3 };

struct apl_feed_group {
  uint32_t group_ip;   /* host order; 0: any address */
  uint16_t group_port; /* 0: any port */
  uint8_t role;        /* APL_ROLE_* */
  uint8_t line_b;      /* 1: line B */
  uint32_t channel;    /* the venue's channel number; the channels of a feed share instruments but not sequences */
};

struct apl_feed_config {
  struct apl_feed_group groups[32]; /* none: one channel, role and line by the protocol's own convention */
  uint32_t group_count;
  uint32_t instrument_base;         /* our ids count from here + 1 */
  uint32_t instrument_capacity;     /* most instruments the feed may meet; more are counted and ignored */
  uint32_t start_live;              /* 1: books count as live from the first packet on (files, backtests); 0: suspect until recovered */
  uint32_t reorder_packets;         /* packets kept while waiting for the other line before a gap is declared; 0: protocol's default */
  uint32_t depth;                   /* book depth if the venue does not tell; 0: protocol's default */
  uint32_t order_capacity;          /* resting orders a feed keeps where its messages do not repeat side or price; 0: protocol's default */
  const struct apl_instrument *reference; /* known instruments (from a reference file), may be NULL */
  uint32_t reference_count;
  uint32_t held_capacity;           /* events a feed keeps for books that wait for a snapshot; 0: protocol's default */
};

/* What a feed counts besides its events. */
struct apl_feed_stats {
  uint64_t packets;
  uint64_t messages;
  uint64_t duplicates;   /* packets already seen on the other line */
  uint64_t late;         /* packets older than what was delivered, and never seen: the gap they fill was already declared */
  uint64_t gaps;         /* runs of sequences lost on every line */
  uint64_t lost;         /* sequences lost on every line */
  uint64_t malformed;    /* messages or packets that do not parse */
  uint64_t unknown;      /* messages of an unknown template or type */
  uint64_t recovered;    /* instruments brought back by snapshot */
  uint64_t resets;
  uint64_t foreign;      /* packets of no configured group or not of this protocol */
  uint64_t ignored;      /* instruments over capacity */
};
/* cffi: end */

/* How long the record at the start of `bytes` is in the protocol's file form: > 0 its whole length, and *payload_offset where its payload
 * begins; 0 more bytes are needed (at the end of the file: truncated); APL_ERR_FORMAT it is no such file. `where`: APL_FRAME_* bits. The
 * last line of a text file needs no line end, hence the second bit: when 0 comes back with every byte given, ask once more with it set. */
enum { APL_FRAME_FIRST = 1 /* these bytes begin the file */, APL_FRAME_LAST = 2 /* no byte of the file follows these */ };
typedef int64_t apl_feed_frame_fn(const uint8_t *bytes, size_t count, int where, uint32_t *payload_offset);

struct apl_feed_ops {
  const char *name;      /* "cme.mdp3" */
  const char *title;     /* for people */
  size_t (*footprint)(const struct apl_feed_config *config);
  int (*init)(void *state, const struct apl_feed_config *config, const struct apl_context *context);
  int (*on_packets)(void *state, const struct apl_packet *packets, size_t count, struct apl_output *output);
  int (*on_tick)(void *state, uint64_t now_ns, struct apl_output *output);
  void (*stats)(const void *state, struct apl_feed_stats *stats);
  /* How many of `count` packets look like this protocol (for "this capture is of another protocol"); NULL: cannot tell. */
  size_t (*probe)(const struct apl_packet *packets, size_t count);
  apl_feed_frame_fn *frame; /* NULL: the protocol has no file form */
};

/* cffi: begin */
struct apl_feed_ops;
/* The registry for the binding: number of feeds, the i-th (NULL past the last), and what it is called. */
uint32_t apl_feed_number(void);
const struct apl_feed_ops *apl_feed_at(uint32_t index);
const char *apl_feed_name(const struct apl_feed_ops *feed);
const char *apl_feed_title(const struct apl_feed_ops *feed);
/* cffi: end */

/* The registry, generated by native/feed/meson.build from the folders below native/feed. */
extern const struct apl_feed_ops *const apl_feeds[];
extern const size_t apl_feed_count;
/* The feed of this name, NULL and a sentence that lists the known ones. */
const struct apl_feed_ops *apl_feed_find(const char *name);
/* That feed as a stage (configured with struct apl_feed_config; its statistics become counters of the stage, by the names of struct
 * apl_feed_stats). NULL and a sentence as above. */
const struct apl_stage_ops *apl_feed_stage(const char *name);

#endif
