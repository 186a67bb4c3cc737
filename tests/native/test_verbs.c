/*
 * A ring sent by RDMA writes, without RDMA: a queue pair of our own making, whose writes land in this process, word by word in random order and as
 * late as may be. A reader looks after each word: no stamp may ever tell of a payload in pieces. Skips without libibverbs' headers.
 */
#include "check.h"

#if !__has_include(<infiniband/verbs.h>)
int main(void)
{
  printf("skipped: needs the headers of libibverbs (package libibverbs-dev)\n");
  return 77;
}
#else
#include <infiniband/verbs.h>

#include "apl/err.h"
#include "apl/verbs.h"
#include "random.h"

enum { SLOTS = 64, SLOT_BYTES = 64, WORDS = SLOT_BYTES / 8, RING_BYTES = 256 + SLOTS * SLOT_BYTES, FLYING = 64, NUMBER = 4711, FD = 5, BROKEN = 10 };

static _Alignas(128) uint8_t here[RING_BYTES], there[RING_BYTES];
static _Alignas(64) uint8_t staging[3 * SLOTS * SLOT_BYTES + APL_VERBS_RUNS * 64];
static struct ibv_send_wr flying[FLYING];
static struct ibv_sge pieces[FLYING];
static uint64_t posted, landed, reported, seed = 7;
static int breaks;

static uint64_t word_of(uint64_t seq, uint64_t word) { return seq * 1000 + word; }

/* Whoever sees an even stamp there has the payload of that sequence. */
static void look(void)
{
  for (uint64_t i = 0; i < SLOTS; i++) {
    uint64_t slot[WORDS];
    memcpy(slot, there + 256 + i * SLOT_BYTES, sizeof slot);
    if (slot[0] == 0 || slot[0] % 2) continue;
    CHECK_EQUAL((slot[0] / 2 - 1) % SLOTS, i);
    for (uint64_t word = 1; word < WORDS; word++) CHECK_EQUAL(slot[word], word_of(slot[0] / 2 - 1, word));
  }
}

/* The oldest write lands: its words in random order, as they are in the staging now. */
static void land(void)
{
  const struct ibv_send_wr *wr = &flying[landed % FLYING];
  const struct ibv_sge *piece = &pieces[landed % FLYING];
  const uint64_t words = piece->length / 8;
  static uint64_t order[SLOTS * WORDS];
  for (uint64_t i = 0; i < words; i++) order[i] = i;
  for (uint64_t i = words; i > 1; i--) {
    const uint64_t other = random_next(&seed) % i, last = order[i - 1];
    order[i - 1] = order[other];
    order[other] = last;
  }
  CHECK(wr->wr.rdma.remote_addr >= (uintptr_t)there && wr->wr.rdma.remote_addr + piece->length <= (uintptr_t)there + sizeof there);
  for (uint64_t i = 0; i < words; i++) {
    memcpy((void *)(uintptr_t)(wr->wr.rdma.remote_addr + 8 * order[i]), (const void *)(uintptr_t)(piece->addr + 8 * order[i]), 8);
    if (i % 16 == 0) look();
  }
  look();
  landed++;
}

static int post_send(struct ibv_qp *qp, struct ibv_send_wr *wr, struct ibv_send_wr **bad)
{
  (void)qp;
  for (; wr; wr = wr->next) {
    *bad = wr;
    if (posted - landed == APL_VERBS_RUNS * APL_VERBS_RUN_WRITES || breaks == 1) return ENOMEM;
    CHECK(wr->opcode == IBV_WR_RDMA_WRITE && wr->num_sge == 1 && wr->sg_list->lkey == 1 && wr->wr.rdma.rkey == 2);
    pieces[posted % FLYING] = *wr->sg_list;
    flying[posted++ % FLYING] = *wr;
  }
  return 0;
}

static int poll_cq(struct ibv_cq *cq, int max, struct ibv_wc *done)
{
  (void)cq;
  CHECK_EQUAL(max, 1);
  while (reported < landed) {
    const struct ibv_send_wr *wr = &flying[reported++ % FLYING];
    if (!(wr->send_flags & IBV_SEND_SIGNALED)) continue;
    *done = (struct ibv_wc){.wr_id = wr->wr_id, .status = breaks == 2 ? BROKEN : IBV_WC_SUCCESS};
    return 1;
  }
  return 0;
}

static struct ibv_context context = {.cmd_fd = FD, .ops = {.post_send = post_send, .poll_cq = poll_cq}};
static struct ibv_cq queue = {.context = &context};
static struct ibv_qp pair = {.context = &context, .send_cq = &queue, .qp_num = NUMBER, .qp_type = IBV_QPT_RC};
/* As pyverbs has it: words of all kinds, among them pointers to nowhere, and somewhere the pair. */
static uint64_t object[] = {0, 8, 0xdeadbeef0000, (uintptr_t)&context, (uintptr_t)&queue, 0, 0xffffffffffffff00};

static struct apl_verbs_sender *opened(struct apl_ring *ring)
{
  struct apl_verbs_sender *sender;
  memset(there, 0, sizeof there);
  memset(staging, 0, sizeof staging);
  posted = landed = reported = 0;
  breaks = 0;
  const struct apl_verbs_sender_config config = {
    .object = (uintptr_t)object, .object_bytes = sizeof object, .pair_number = NUMBER, .command_fd = FD, .staging = (uintptr_t)staging, .local_key = 1,
    .remote_key = 2, .remote_ring = (uintptr_t)there, .ring = ring};
  const int rc = apl_verbs_sender_open(&config, &sender);
  if (rc == APL_ERR_UNSUPPORTED && object[5]) {
    printf("skipped: %s\n", apl_err_text());
    exit(77);
  }
  if (rc) CHECK_EQUAL(rc, APL_ERR_UNSUPPORTED);
  return rc ? NULL : sender;
}

static struct apl_ring *made(struct apl_ring_writer **writer)
{
  static _Alignas(64) uint8_t memory[4096];
  CHECK(apl_ring_footprint(SLOTS, SLOT_BYTES) == RING_BYTES && apl_ring_writer_footprint() <= sizeof memory);
  struct apl_ring *ring = apl_ring_new(here, SLOTS, SLOT_BYTES, "sent");
  *writer = apl_ring_writer_join(memory, ring);
  CHECK_EQUAL(apl_verbs_staging_bytes(ring), sizeof staging);
  return ring;
}

static void write_events(struct apl_ring_writer *writer, uint64_t count)
{
  for (uint64_t i = 0; i < count; i++) {
    uint64_t payload[WORDS - 1];
    for (uint64_t word = 1; word < WORDS; word++) payload[word - 1] = word_of(apl_ring_writer_seq(writer), word);
    apl_ring_write(writer, payload, sizeof payload);
  }
}

static void test_a_pair_that_is_not_there_is_refused(void)
{
  struct apl_ring_writer *writer;
  struct apl_ring *ring = made(&writer);
  object[5] = 0;
  CHECK(opened(ring) == NULL);
  CHECK(strstr(apl_err_text(), "this pyverbs keeps it in another way") || strstr(apl_err_text(), "libibverbs-dev"));
  object[5] = (uintptr_t)&pair;
}

static void test_every_event_lands_whole_however_its_words_come(void)
{
  struct apl_ring_writer *writer;
  struct apl_ring *ring = made(&writer);
  struct apl_verbs_sender *sender = opened(ring);
  CHECK(sender != NULL);
  while (apl_ring_writer_seq(writer) < 4000) {
    const uint64_t unsent = apl_ring_writer_seq(writer) - apl_verbs_sender_seq(sender);
    if (unsent < SLOTS) write_events(writer, random_next(&seed) % (SLOTS - unsent));
    CHECK(apl_verbs_sender_pump(sender) >= 0);
    for (uint64_t late = random_next(&seed) % 6; late > 0 && landed < posted; late--) land();
  }
  while (apl_verbs_sender_landed(sender) < apl_ring_writer_seq(writer)) {
    CHECK(apl_verbs_sender_pump(sender) >= 0);
    if (landed < posted) land();
  }
  CHECK_EQUAL(apl_verbs_sender_missed(sender), 0);
  CHECK(memcmp(here + 256, there + 256, SLOTS * SLOT_BYTES) == 0);
  CHECK_EQUAL(*(uint64_t *)(void *)(there + 128), apl_ring_writer_seq(writer));
  apl_verbs_sender_close(sender);
}

static void test_a_sender_that_is_lapped_goes_on_and_counts(void)
{
  struct apl_ring_writer *writer;
  struct apl_ring *ring = made(&writer);
  struct apl_verbs_sender *sender = opened(ring);
  for (int round = 0; round < 200; round++) {
    write_events(writer, random_next(&seed) % (3 * SLOTS));
    CHECK(apl_verbs_sender_pump(sender) >= 0);
    for (uint64_t late = random_next(&seed) % 6; late > 0 && landed < posted; late--) land();
  }
  while (apl_verbs_sender_landed(sender) < apl_ring_writer_seq(writer)) {
    CHECK(apl_verbs_sender_pump(sender) >= 0);
    if (landed < posted) land();
  }
  CHECK(apl_verbs_sender_missed(sender) > 0);
  look();
  apl_verbs_sender_close(sender);
}

static void test_a_write_that_fails_ends_it(void)
{
  struct apl_ring_writer *writer;
  for (int how = 1; how <= 2; how++) {
    struct apl_verbs_sender *sender = opened(made(&writer));
    breaks = how;
    write_events(writer, 3);
    int64_t rc = apl_verbs_sender_pump(sender);
    while (landed < posted) land();
    if (how == 2) rc = apl_verbs_sender_pump(sender);
    CHECK_EQUAL(rc, APL_ERR_SYSTEM);
    CHECK(strstr(apl_err_text(), how == 1 ? "could not be posted" : "failed with status (10)"));
    CHECK_EQUAL(apl_verbs_sender_pump(sender), APL_ERR_SYSTEM);
    CHECK_EQUAL(apl_verbs_sender_landed(sender), 0);
    apl_verbs_sender_close(sender);
  }
}

int main(void)
{
  RUN(test_a_pair_that_is_not_there_is_refused);
  RUN(test_every_event_lands_whole_however_its_words_come);
  RUN(test_a_sender_that_is_lapped_goes_on_and_counts);
  RUN(test_a_write_that_fails_ends_it);
  return 0;
}
#endif
