#ifndef APL_GENERATOR_PLAYER_H
#define APL_GENERATOR_PLAYER_H
/*
 * Lets a generated market play: into a capture file, as multicast, as an ITCH file, in real time or
 * as fast as it goes. It reads the clock, sleeps and writes, which the generator itself never does.
 */
#include "apl/generator.h"

/* cffi: begin */
struct apl_generator_player_config {
  const char *capture_path; /* pcapng of all groups and lines; NULL: none, "-" standard output */
  const char *itch_path; /* length-prefixed ITCH 5.0 (the generator's itch must be 1); NULL: none,
                            "-" standard output */
  uint32_t multicast;    /* 1: send every packet to its group */
  uint32_t paced; /* 1: the exchange's time goes with the clock from the first run on; 0: as fast as
                     it goes */
  char interface[16]; /* multicast: by name; "": the kernel chooses */
  uint32_t ttl;       /* multicast: 0 stays on this host */
  uint32_t reserved;
};
struct apl_generator_player;
/* The generator stays the caller's and must outlive the player; both are used by one thread. On
 * success *player is set; free with apl_generator_player_close. */
int apl_generator_player_open(struct apl_generator *generator,
                              const struct apl_generator_player_config *config,
                              struct apl_generator_player **player);
/* Play until the exchange's time until_ns, or for about budget_ns by the clock (0: no limit),
 * whatever comes first, so that a caller can look at signals in between. Returns 1 if there is more
 * to play until until_ns, 0 if not. APL_ERR_SYSTEM or APL_ERR_NO_SPACE where sending or writing
 * fails. */
int apl_generator_player_run(struct apl_generator_player *player, uint64_t until_ns,
                             uint64_t budget_ns);
/* The exchange's time so far. */
uint64_t apl_generator_player_time_ns(const struct apl_generator_player *player);
/* Write what is buffered, end the ITCH session, close, free; returns what the writing did. NULL is
 * fine. */
int apl_generator_player_close(struct apl_generator_player *player);
/* cffi: end */

#endif
