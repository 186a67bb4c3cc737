/* A generated market into files and onto the wire: see apl/generator_player.h. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "apl/capture_writer.h"
#include "apl/clock.h"
#include "apl/err.h"
#include "apl/generator_player.h"
#include "apl/multicast_sender.h"

enum {
  SLEEP_NS_MAX = 1000000,
  SEND_BYTES = 4 << 20 /* a burst of packets must not wait for the kernel */,
  LINK_ETHERNET = 1
};

struct apl_generator_player {
  struct apl_generator *generator;
  struct apl_capture_writer *capture;
  struct apl_multicast_sender *sender;
  FILE *itch;
  char itch_path[APL_PATH_BYTES];
  uint32_t paced;
  uint64_t start_ns; /* of the exchange */
  uint64_t clock_ns; /* monotonic, when the exchange's time was start_ns; 0: not yet */
  uint64_t time_ns;  /* the exchange's time so far */
  struct apl_packet packets[APL_PACKET_BATCH_MAX];
};

static int open_outputs(struct apl_generator_player *player,
                        const struct apl_generator_player_config *config)
{
  int rc = APL_OK;
  if (config->capture_path)
    rc = apl_capture_writer_open(config->capture_path, APL_CAPTURE_PCAPNG, LINK_ETHERNET,
                                 &player->capture);
  if (rc == APL_OK && config->multicast) {
    struct apl_multicast_sender_config sender = {
        .ttl = config->ttl, .loop = 1, .send_bytes = SEND_BYTES};
    memcpy(sender.interface, config->interface, sizeof sender.interface);
    rc = apl_multicast_sender_open(&sender, &player->sender);
  }
  if (rc == APL_OK && config->itch_path) {
    snprintf(player->itch_path, sizeof player->itch_path, "%s", config->itch_path);
    player->itch = strcmp(config->itch_path, "-") == 0 ? stdout : fopen(config->itch_path, "wb");
    if (player->itch == NULL)
      rc = apl_err_errno(APL_ERR_SYSTEM, "cannot write %s", config->itch_path);
  }
  return rc;
}

int apl_generator_player_open(struct apl_generator *generator,
                              const struct apl_generator_player_config *config,
                              struct apl_generator_player **player)
{
  if (generator == NULL || config == NULL || player == NULL)
    return apl_err_set(APL_ERR_ARGUMENT, "generator player: an argument is NULL");
  if (config->itch_path && !apl_generator_config(generator)->itch)
    return apl_err_set(
        APL_ERR_ARGUMENT,
        "generator player: an ITCH file is wanted from a generator that makes no ITCH");
  struct apl_generator_player *const p = calloc(1, sizeof *p);
  if (p == NULL) return apl_err_set(APL_ERR_SYSTEM, "generator player: no memory");
  p->generator = generator;
  p->paced = config->paced;
  p->start_ns = p->time_ns = apl_generator_config(generator)->start_ns;
  const int rc = open_outputs(p, config);
  if (rc) {
    apl_capture_writer_close(p->capture);
    apl_multicast_sender_close(p->sender);
    free(p);
    return rc;
  }
  *player = p;
  return APL_OK;
}

static int write_itch(struct apl_generator_player *player, int closing, size_t *written)
{
  const uint8_t *bytes;
  *written = apl_generator_itch(player->generator, closing, &bytes);
  if (player->itch == NULL || *written == 0 || fwrite(bytes, 1, *written, player->itch) == *written)
    return APL_OK;
  return apl_err_errno(APL_ERR_SYSTEM, "cannot write %s", player->itch_path);
}

/* A group that cannot be reached at all is an error at once; a packet refused later is lost like
 * any other. */
static int refused(const struct apl_generator_player *player, int rc)
{
  struct apl_multicast_sender_stats stats;
  apl_multicast_sender_stats(player->sender, &stats);
  return stats.sent == 0 ? rc : APL_OK;
}

/* One batch until now_ns; *busy: whether anything came. */
static int step(struct apl_generator_player *player, uint64_t now_ns, int *busy)
{
  const int count =
      apl_generator_step(player->generator, now_ns, player->packets, APL_PACKET_BATCH_MAX);
  int rc = APL_OK;
  size_t itch_bytes;
  for (int i = 0; i < count && rc == APL_OK; i++) {
    const struct apl_packet *const packet = &player->packets[i];
    if (player->capture) rc = apl_capture_writer_packet(player->capture, packet);
    if (rc == APL_OK && player->sender) {
      rc = apl_multicast_sender_send(player->sender, packet->group_ip, packet->group_port,
                                     packet->data, packet->bytes);
      if (rc) rc = refused(player, rc);
    }
  }
  if (rc == APL_OK && player->sender && count) {
    rc = apl_multicast_sender_flush(player->sender);
    if (rc) rc = refused(player, rc);
  }
  if (rc == APL_OK) rc = write_itch(player, 0, &itch_bytes);
  else itch_bytes = 0;
  *busy = count > 0 || itch_bytes > 0;
  return rc;
}

static void sleep_until_next(const struct apl_generator_player *player)
{
  const uint64_t next = apl_generator_next_ns(player->generator);
  uint64_t wait = next > player->time_ns ? next - player->time_ns : 0;
  if (wait > SLEEP_NS_MAX) wait = SLEEP_NS_MAX;
  const struct timespec time = {.tv_nsec = (long)wait};
  nanosleep(&time, NULL);
}

/* The exchange's time by the clock. */
static uint64_t exchange_time(struct apl_generator_player *player)
{
  const uint64_t clock_ns = apl_clock_monotonic_ns();
  if (player->clock_ns == 0) player->clock_ns = clock_ns - (player->time_ns - player->start_ns);
  return player->start_ns + (clock_ns - player->clock_ns);
}

int apl_generator_player_run(struct apl_generator_player *player, uint64_t until_ns,
                             uint64_t budget_ns)
{
  const uint64_t begun_ns = apl_clock_monotonic_ns();
  for (;;) {
    uint64_t now_ns = player->paced ? exchange_time(player) : until_ns;
    if (now_ns > until_ns) now_ns = until_ns;
    int busy;
    const int rc = step(player, now_ns, &busy);
    if (rc) return rc;
    if (!busy) player->time_ns = now_ns;
    if (!busy && now_ns == until_ns) return 0;
    if (budget_ns && apl_clock_monotonic_ns() - begun_ns >= budget_ns) return 1;
    if (!busy) sleep_until_next(player);
  }
}

uint64_t apl_generator_player_time_ns(const struct apl_generator_player *player)
{
  const uint64_t next = apl_generator_next_ns(player->generator);
  return player->paced || next == UINT64_MAX || next < player->time_ns ? player->time_ns : next;
}

int apl_generator_player_close(struct apl_generator_player *player)
{
  if (player == NULL) return APL_OK;
  size_t written;
  int rc = player->itch ? write_itch(player, 1, &written) : APL_OK;
  if (player->itch) {
    const int bad = player->itch == stdout ? fflush(stdout) : fclose(player->itch);
    if (bad && rc == APL_OK)
      rc = apl_err_errno(APL_ERR_SYSTEM, "cannot write %s", player->itch_path);
  }
  const int capture_rc = apl_capture_writer_close(player->capture);
  apl_multicast_sender_close(player->sender);
  free(player);
  return rc ? rc : capture_rc;
}
