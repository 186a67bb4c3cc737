/* The arbiter of MoldUDP64 lines; the contract and the picture are in apl/moldudp64.h. */
#include "apl/moldudp64.h"

#include "apl/base.h"
#include "apl/err.h"

enum { PATIENCE_ARRIVAL_NS = 10000000, PATIENCE_TICK_NS = 50000000 };

struct hold {
  uint64_t sequence;
  uint64_t end; /* sequence + count; 0: free */
  uint64_t arrival_ns;
  const uint8_t *blocks; /* in hold_bytes; of a packet too large to keep: the caller's, given up for at once */
  uint64_t bytes;        /* of the blocks behind the header */
};

struct range {
  uint64_t from, end;
};

struct apl_mold {
  /* The packet being given out. */
  const uint8_t *at, *packet_end;
  uint64_t at_sequence, at_end, at_arrival_ns;
  int unsequenced;
  /* The session. */
  uint64_t next;
  uint64_t line_end[APL_MOLD_LINES]; /* one past the last sequence a line has told of */
  uint32_t lines_heard;              /* bits */
  uint8_t session[APL_MOLD_SESSION_BYTES];
  uint8_t previous[APL_MOLD_SESSION_BYTES];
  uint8_t known, had_previous, ended;
  /* Owed to the caller. */
  uint8_t owes_session, owes_heartbeat, owes_end, give_up;
  uint64_t owed_sequence, owed_arrival_ns;
  uint64_t waiting_since_ns; /* the last tick at which nothing was waited for; 0: no tick yet */
  uint64_t tick_ns;          /* the last tick */
  /* Kept packets. */
  uint32_t held, holds, lines_expected;
  int patient;
  struct hold *hold;
  uint8_t *hold_bytes;
  uint32_t gap_at;
  struct range gaps[APL_MOLD_GAPS_KEPT];
  struct apl_mold_stats stats;
};

int apl_mold_parse(const uint8_t *data, size_t bytes, struct apl_mold_header *header)
{
  if (bytes < APL_MOLD_HEADER_BYTES) return APL_ERR_TRUNCATED;
  *header = (struct apl_mold_header){data, apl_be64(data + 10), apl_be16(data + 18)};
  return 0;
}

int apl_mold_whole(const uint8_t *data, size_t bytes)
{
  struct apl_mold_header header;
  if (apl_mold_parse(data, bytes, &header)) return 0;
  size_t at = APL_MOLD_HEADER_BYTES;
  const uint32_t count = header.count == APL_MOLD_END_OF_SESSION ? 0 : header.count;
  for (uint32_t i = 0; i < count; i++) {
    if (bytes - at < 2) return 0;
    const uint32_t length = apl_be16(data + at);
    if (bytes - at - 2 < length) return 0;
    at += 2 + length;
  }
  return 1;
}

static uint32_t holds_of(uint32_t holds)
{
  if (holds == 0) return APL_MOLD_HOLDS_DEFAULT;
  return holds > APL_MOLD_HOLDS_MAX ? APL_MOLD_HOLDS_MAX : holds;
}

static size_t hold_table_bytes(uint32_t holds) { return apl_align_up(holds * sizeof(struct hold), APL_CACHE_LINE); }

size_t apl_mold_footprint(uint32_t holds)
{
  holds = holds_of(holds);
  return apl_align_up(sizeof(struct apl_mold), APL_CACHE_LINE) + hold_table_bytes(holds) +
         (size_t)holds * APL_MOLD_HOLD_BYTES;
}

struct apl_mold *apl_mold_new(void *memory, uint32_t holds, uint32_t lines_expected, int patient)
{
  struct apl_mold *mold = memory;
  memset(mold, 0, sizeof *mold);
  mold->holds = holds_of(holds);
  mold->lines_expected = lines_expected & 3;
  mold->patient = patient;
  uint8_t *behind = (uint8_t *)memory + apl_align_up(sizeof *mold, APL_CACHE_LINE);
  mold->hold = (struct hold *)(void *)behind;
  mold->hold_bytes = behind + hold_table_bytes(mold->holds);
  memset(mold->hold, 0, hold_table_bytes(mold->holds));
  return mold;
}

uint32_t apl_mold_held(const struct apl_mold *mold) { return mold->held; }

void apl_mold_stats(const struct apl_mold *mold, struct apl_mold_stats *stats) { *stats = mold->stats; }

/* A packet before `next`: the copy of one given out, or one that comes after its gap was declared? */
static void count_old(struct apl_mold *mold, uint64_t from, uint64_t end)
{
  for (uint32_t i = 0; i < APL_MOLD_GAPS_KEPT; i++) {
    struct range *gap = &mold->gaps[i];
    if (from >= gap->end || end <= gap->from) continue;
    if (from <= gap->from) gap->from = end < gap->end ? end : gap->end;
    else gap->end = from; /* what lies behind it, if anything, is forgotten */
    mold->stats.late++;
    return;
  }
  mold->stats.duplicates++;
}

static void drop_holds(struct apl_mold *mold)
{
  for (uint32_t i = 0; i < mold->holds; i++) mold->hold[i].end = 0;
  mold->held = 0;
}

static void begin_session(struct apl_mold *mold, const struct apl_mold_header *header, uint64_t arrival_ns)
{
  memcpy(mold->previous, mold->session, sizeof mold->previous);
  mold->had_previous = mold->known;
  memcpy(mold->session, header->session, sizeof mold->session);
  mold->known = 1;
  mold->ended = mold->owes_heartbeat = mold->owes_end = mold->give_up = 0;
  mold->next = header->sequence;
  mold->lines_heard = 0;
  memset(mold->line_end, 0, sizeof mold->line_end);
  memset(mold->gaps, 0, sizeof mold->gaps);
  drop_holds(mold);
  mold->waiting_since_ns = mold->tick_ns;
  mold->owes_session = 1;
  mold->owed_sequence = header->sequence;
  mold->owed_arrival_ns = arrival_ns;
}

static void give_out(struct apl_mold *mold, const uint8_t *blocks, size_t bytes, uint64_t sequence, uint64_t end,
                     uint64_t arrival_ns)
{
  mold->at = blocks;
  mold->packet_end = blocks + bytes;
  mold->at_sequence = sequence;
  mold->at_end = end;
  mold->at_arrival_ns = arrival_ns;
}

/* Keep a packet that is ahead. The last free place, or a packet too large for any, means waiting no longer, so a
 * place is always free. */
static void keep(struct apl_mold *mold, const uint8_t *blocks, size_t bytes, uint64_t sequence, uint64_t end,
                 uint64_t arrival_ns)
{
  uint32_t free_at = 0;
  uint64_t oldest_ns = arrival_ns;
  for (uint32_t i = 0; i < mold->holds; i++) {
    const struct hold *hold = &mold->hold[i];
    if (!hold->end) {
      free_at = i;
      continue;
    }
    if (hold->arrival_ns < oldest_ns) oldest_ns = hold->arrival_ns;
    if (hold->sequence <= sequence && end <= hold->end) {
      mold->stats.duplicates++;
      return;
    }
  }
  uint8_t *copy = mold->hold_bytes + (size_t)free_at * APL_MOLD_HOLD_BYTES;
  const int fits = bytes <= APL_MOLD_HOLD_BYTES;
  if (fits) memcpy(copy, blocks, bytes);
  mold->hold[free_at] = (struct hold){sequence, end, arrival_ns, fits ? copy : blocks, bytes};
  mold->held++;
  if (!fits || mold->held == mold->holds || arrival_ns - oldest_ns > PATIENCE_ARRIVAL_NS) mold->give_up = 1;
}

static int is_blank(const uint8_t *session)
{
  for (size_t i = 0; i < APL_MOLD_SESSION_BYTES; i++)
    if (session[i] != 0 && session[i] != ' ') return 0;
  return 1;
}

/* The packet's session: 1 if it is the one being followed (possibly from now on). */
static int session_followed(struct apl_mold *mold, const struct apl_mold_header *header, const uint8_t *data,
                            size_t bytes, uint64_t arrival_ns)
{
  if (mold->known && memcmp(header->session, mold->session, sizeof mold->session) == 0) return 1;
  if (mold->had_previous && memcmp(header->session, mold->previous, sizeof mold->previous) == 0) {
    mold->stats.duplicates++;
    return 0;
  }
  if (!apl_mold_whole(data, bytes)) { /* damaged, perhaps in the very name of its session */
    mold->stats.malformed++;
    return 0;
  }
  begin_session(mold, header, arrival_ns);
  return 1;
}

int apl_mold_packet(struct apl_mold *mold, const uint8_t *data, size_t bytes, uint32_t line, uint64_t arrival_ns)
{
  struct apl_mold_header header;
  mold->stats.packets++;
  mold->at = mold->packet_end = NULL;
  if (apl_mold_parse(data, bytes, &header)) {
    mold->stats.malformed++;
    return APL_ERR_TRUNCATED;
  }
  const uint8_t *blocks = data + APL_MOLD_HEADER_BYTES;
  const int control = header.count == 0 || header.count == APL_MOLD_END_OF_SESSION;
  const uint64_t end = header.sequence + (control ? 0 : header.count);
  mold->unsequenced = header.sequence == 0 && !control && is_blank(header.session);
  if (mold->unsequenced) {
    give_out(mold, blocks, bytes - APL_MOLD_HEADER_BYTES, 0, end, arrival_ns);
    return 0;
  }
  if (end < header.sequence || header.sequence == 0) { /* no such place in a stream */
    mold->stats.malformed++;
    return 0;
  }
  if (!session_followed(mold, &header, data, bytes, arrival_ns)) return 0;
  line &= 1;
  mold->lines_heard |= 1u << line;
  if (end > mold->line_end[line]) mold->line_end[line] = end;
  if (control) {
    if (header.count == 0) mold->owes_heartbeat = 1;
    else mold->owes_end = !mold->ended;
    mold->owed_sequence = header.sequence;
    mold->owed_arrival_ns = arrival_ns;
  } else if (end <= mold->next) {
    count_old(mold, header.sequence, end);
  } else if (header.sequence <= mold->next) {
    give_out(mold, blocks, bytes - APL_MOLD_HEADER_BYTES, header.sequence, end, arrival_ns);
  } else {
    keep(mold, blocks, bytes - APL_MOLD_HEADER_BYTES, header.sequence, end, arrival_ns);
  }
  return 0;
}

static int message(struct apl_mold *mold, struct apl_mold_item *item)
{
  while (mold->at && mold->at_sequence < mold->at_end) {
    const size_t left = (size_t)(mold->packet_end - mold->at);
    const uint32_t length = left < 2 ? 0 : apl_be16(mold->at);
    if (left < 2 || left - 2 < length) {
      *item = (struct apl_mold_item){
        .kind = APL_MOLD_BAD, .sequence = mold->at_sequence, .arrival_ns = mold->at_arrival_ns};
      mold->at = NULL;
      mold->stats.malformed++;
      return 1;
    }
    *item = (struct apl_mold_item){mold->at + 2, length, APL_MOLD_MESSAGE, mold->at_sequence, 0, mold->at_arrival_ns};
    mold->at += 2 + length;
    mold->at_sequence++;
    if (mold->unsequenced) return 1;
    if (item->sequence < mold->next) continue;
    mold->next = item->sequence + 1;
    return 1;
  }
  mold->at = NULL;
  mold->unsequenced = 0;
  return 0;
}

/* The kept packet that begins first; those that are wholly old go. NULL: none is kept. */
static struct hold *first_held(struct apl_mold *mold)
{
  struct hold *first = NULL;
  for (uint32_t i = 0; mold->held && i < mold->holds; i++) {
    struct hold *hold = &mold->hold[i];
    if (!hold->end) continue;
    if (hold->end <= mold->next) {
      hold->end = 0;
      mold->held--;
    } else if (!first || hold->sequence < first->sequence) {
      first = hold;
    }
  }
  return first;
}

/* Nobody can fill what begins at `next`. */
static int gap_certain(const struct apl_mold *mold)
{
  if (mold->give_up) return 1;
  if (mold->patient) return 0;
  const uint32_t lines = mold->lines_heard | mold->lines_expected;
  for (uint32_t line = 0; line < APL_MOLD_LINES; line++)
    if ((lines & 1u << line) && mold->line_end[line] <= mold->next) return 0;
  return 1;
}

static int declare_gap(struct apl_mold *mold, uint64_t end, uint64_t arrival_ns, struct apl_mold_item *item)
{
  *item =
    (struct apl_mold_item){.kind = APL_MOLD_GAP, .sequence = mold->next, .last = end - 1, .arrival_ns = arrival_ns};
  mold->gaps[mold->gap_at++ % APL_MOLD_GAPS_KEPT] = (struct range){mold->next, end};
  mold->waiting_since_ns = mold->tick_ns;
  mold->stats.gaps++;
  mold->stats.lost += end - mold->next;
  mold->next = end;
  return 1;
}

/* What is told but not there: behind the last kept packet (the rest of one that broke off, or a heartbeat ahead). */
static uint64_t told_end(const struct apl_mold *mold)
{
  return mold->line_end[0] > mold->line_end[1] ? mold->line_end[0] : mold->line_end[1];
}

/* Go on with what is kept: 1 with an item (a gap), 2 with a packet to give out, 0 when there is nothing to do but
 * wait. */
static int resume(struct apl_mold *mold, struct apl_mold_item *item)
{
  struct hold *first = first_held(mold);
  if (!first) {
    const uint64_t end = told_end(mold);
    if (mold->known && end > mold->next && gap_certain(mold))
      return declare_gap(mold, end, mold->owed_arrival_ns, item);
    mold->give_up = 0;
    mold->waiting_since_ns = mold->tick_ns;
    return 0;
  }
  if (first->sequence > mold->next) {
    if (!gap_certain(mold)) return 0;
    return declare_gap(mold, first->sequence, first->arrival_ns, item);
  }
  give_out(mold, first->blocks, first->bytes, first->sequence, first->end, first->arrival_ns);
  first->end = 0; /* the bytes stay until the next packet comes in */
  mold->held--;
  return 2;
}

static int owed(struct apl_mold *mold, struct apl_mold_item *item)
{
  *item = (struct apl_mold_item){.sequence = mold->owed_sequence, .arrival_ns = mold->owed_arrival_ns};
  if (mold->owes_heartbeat) {
    mold->owes_heartbeat = 0;
    return item->kind = APL_MOLD_HEARTBEAT;
  }
  if (mold->owes_end && mold->owed_sequence <= mold->next) {
    mold->owes_end = 0;
    mold->ended = 1;
    return item->kind = APL_MOLD_END;
  }
  return item->kind = APL_MOLD_NONE;
}

int apl_mold_next(struct apl_mold *mold, struct apl_mold_item *item)
{
  if (mold->owes_session) {
    mold->owes_session = 0;
    *item = (struct apl_mold_item){mold->session, APL_MOLD_SESSION_BYTES, APL_MOLD_SESSION,
                                   mold->next,    mold->had_previous,     mold->owed_arrival_ns};
    return item->kind;
  }
  for (;;) {
    if (message(mold, item)) return item->kind;
    switch (resume(mold, item)) {
    case 0: return owed(mold, item);
    case 1: return item->kind;
    default: break;
    }
  }
}

int apl_mold_take_whole(struct apl_mold *mold, const uint8_t *data, size_t bytes, uint32_t line, uint64_t *sequence, uint32_t *count)
{
  struct apl_mold_header header;
  if (apl_mold_parse(data, bytes, &header) || header.count == 0 || header.count == APL_MOLD_END_OF_SESSION) return 0;
  const uint64_t end = header.sequence + header.count;
  const int owes = mold->owes_session | mold->owes_heartbeat | mold->owes_end | mold->give_up;
  if (!mold->known || header.sequence != mold->next || header.sequence == 0 || end < header.sequence || owes || mold->held ||
      told_end(mold) > end || memcmp(header.session, mold->session, sizeof mold->session) != 0)
    return 0;
  line &= 1;
  mold->stats.packets++;
  mold->at = mold->packet_end = NULL;
  mold->unsequenced = 0;
  mold->lines_heard |= 1u << line;
  mold->line_end[line] = mold->next = end;
  mold->waiting_since_ns = mold->tick_ns;
  *sequence = header.sequence;
  *count = header.count;
  return 1;
}

void apl_mold_tick(struct apl_mold *mold, uint64_t now_ns)
{
  const int waiting = mold->held != 0 || told_end(mold) > mold->next;
  mold->at = NULL;
  if (waiting && mold->waiting_since_ns != 0 && now_ns - mold->waiting_since_ns > PATIENCE_TICK_NS) mold->give_up = 1;
  if (waiting && now_ns == UINT64_MAX) mold->give_up = 1;
  if (!waiting || mold->waiting_since_ns == 0) mold->waiting_since_ns = now_ns;
  mold->tick_ns = now_ns;
}
