/* The order in which a stage took its inputs; contract in journal.h. */
#include "journal.h"

#include <string.h>

#define CALLS_NS_MAX UINT64_C(50000000)   /* from a call to its note */
#define TICKS_NS_MAX UINT64_C(10000000000) /* from a tick to its note, when nothing else came */

void journal_begin(struct journal *journal, struct apl_ring_writer *writer, struct apl_ring_writer *packets, uint64_t tick_ns)
{
  memset(journal, 0, sizeof *journal);
  journal->writer = writer;
  journal->packets = packets;
  journal->tick_ns = tick_ns;
  for (uint32_t i = 0; i < APL_INPUTS_MAX; i++) journal->next[i] = UINT64_MAX;
}

static void put_number(struct journal *journal, uint64_t value)
{
  for (; value >= 128; value >>= 7) journal->bytes[journal->used++] = (uint8_t)(value | 128);
  journal->bytes[journal->used++] = (uint8_t)value;
}

static void write_note(struct journal *journal)
{
  if (journal->used == 0) return;
  apl_note_write(journal->writer, APL_NOTE_CALLS, journal->bytes, journal->used);
  journal->used = 0;
  journal->began_ns = 0;
}

static void put_entry(struct journal *journal, uint32_t op, uint64_t now_ns)
{
  if (journal->used + JOURNAL_ENTRY_BYTES_MAX > JOURNAL_BYTES) write_note(journal);
  if (journal->used == 0) {
    memcpy(journal->bytes, &now_ns, sizeof now_ns);
    journal->used = sizeof now_ns;
    journal->first_ns = journal->last_ns = now_ns;
  }
  const int64_t passed = (int64_t)(now_ns - journal->last_ns);
  journal->bytes[journal->used++] = (uint8_t)op;
  put_number(journal, ((uint64_t)passed << 1) ^ (passed < 0 ? UINT64_MAX : 0));
  journal->last_ns = now_ns;
}

static void put_ticks(struct journal *journal)
{
  if (journal->tick_count == 0) return;
  put_entry(journal, CALL_TICKS, journal->tick_at_ns - (journal->tick_count - 1) * journal->tick_ns);
  put_number(journal, journal->tick_count);
  journal->last_ns = journal->tick_at_ns;
  journal->tick_count = 0;
}

static void begin_call(struct journal *journal, uint32_t op, uint64_t now_ns)
{
  put_ticks(journal);
  put_entry(journal, op, now_ns);
  if (journal->began_ns == 0) journal->began_ns = now_ns;
}

void journal_events(struct journal *journal, uint64_t now_ns, uint32_t input, uint64_t sequence, size_t count)
{
  if (!journal->writer) return;
  const int follows = journal->next[input] == sequence;
  begin_call(journal, follows ? input : input + CALL_SEQUENCE, now_ns);
  if (!follows) put_number(journal, sequence);
  put_number(journal, count);
  journal->next[input] = sequence + count;
}

void journal_command(struct journal *journal, uint64_t now_ns, uint64_t sequence)
{
  if (!journal->writer) return;
  begin_call(journal, CALL_COMMAND, now_ns);
  put_number(journal, sequence);
}

void journal_packets(struct journal *journal, uint64_t now_ns, const struct apl_packet *packets, size_t count)
{
  if (!journal->writer) return;
  for (size_t i = 0; journal->packets && i < count; i++) {
    const struct apl_packet *packet = &packets[i];
    const struct apl_note_packet head = {
      .arrival_ns = packet->arrival_ns, .file_offset = packet->file_offset, .bytes = packet->bytes, .wire_bytes = packet->wire_bytes,
      .source_ip = packet->source_ip, .group_ip = packet->group_ip, .source_port = packet->source_port,
      .group_port = packet->group_port, .flags = packet->flags};
    apl_note_write_parts(journal->packets, APL_NOTE_PACKET, &head, sizeof head, packet->data, packet->bytes);
  }
  begin_call(journal, CALL_PACKETS, now_ns);
  put_number(journal, count);
}

void journal_tick(struct journal *journal, uint64_t now_ns)
{
  if (!journal->writer) return;
  if (journal->tick_count && now_ns != journal->tick_at_ns + journal->tick_ns) put_ticks(journal);
  journal->tick_at_ns = now_ns;
  journal->tick_count++;
  const int calls_wait = journal->began_ns && now_ns - journal->began_ns >= CALLS_NS_MAX;
  if (calls_wait || (journal->used && now_ns - journal->first_ns >= TICKS_NS_MAX)) write_note(journal);
}

void journal_flush(struct journal *journal)
{
  if (!journal->writer) return;
  put_ticks(journal);
  write_note(journal);
}

static int get_number(const uint8_t *data, uint32_t bytes, uint32_t *at, uint64_t *value)
{
  *value = 0;
  for (uint32_t shift = 0; shift < 64 && *at < bytes; shift += 7) {
    const uint8_t byte = data[(*at)++];
    *value |= (uint64_t)(byte & 127) << shift;
    if (byte < 128) return 1;
  }
  return 0;
}

int journal_decode(const uint8_t *note, uint32_t bytes, uint32_t *at, uint64_t *last_ns, uint64_t tick_ns, struct journal_entry *entry)
{
  uint64_t passed;
  if (bytes < 8) return 0;
  if (*at == 0) {
    memcpy(last_ns, note, 8);
    *at = 8;
  }
  if (*at >= bytes) return 0;
  *entry = (struct journal_entry){.op = note[(*at)++], .count = 1};
  if (!get_number(note, bytes, at, &passed)) return 0;
  *last_ns += (passed >> 1) ^ (~(passed & 1) + 1);
  entry->now_ns = *last_ns;
  const int has_sequence = (entry->op >= CALL_SEQUENCE && entry->op < CALL_TICKS) || entry->op == CALL_COMMAND;
  if (has_sequence && !get_number(note, bytes, at, &entry->sequence)) return 0;
  if (entry->op != CALL_COMMAND && !get_number(note, bytes, at, &entry->count)) return 0;
  if (entry->op == CALL_TICKS) *last_ns += (entry->count - 1) * tick_ns;
  return 1;
}
