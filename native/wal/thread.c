/*
 * The log's own threads. They leave the processor that the loop's thread is pinned to before they
 * run: a loop that spins with real-time priority would never let them begin there.
 */
#include "state.h"

#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <unistd.h>

/* Every processor but the caller's, if it is pinned to one. */
static int others(cpu_set_t *set)
{
  cpu_set_t own;
  const long count = sysconf(_SC_NPROCESSORS_CONF);
  if (pthread_getaffinity_np(pthread_self(), sizeof own, &own) != 0 || CPU_COUNT(&own) != 1)
    return 0;
  CPU_ZERO(set);
  for (int i = 0; i < count && i < CPU_SETSIZE; i++)
    if (!CPU_ISSET(i, &own)) CPU_SET(i, set);
  return CPU_COUNT(set) > 0;
}

static int create(pthread_t *thread, int apart, int ordinary, void *(*run)(void *), void *argument)
{
  pthread_attr_t attributes;
  cpu_set_t set;
  pthread_attr_init(&attributes);
  if (ordinary) {
    pthread_attr_setinheritsched(&attributes, PTHREAD_EXPLICIT_SCHED);
    pthread_attr_setschedpolicy(&attributes, SCHED_OTHER);
    pthread_attr_setschedparam(&attributes, &(struct sched_param){.sched_priority = 0});
  }
  if (apart && others(&set)) pthread_attr_setaffinity_np(&attributes, sizeof set, &set);
  const int error = pthread_create(thread, &attributes, run, argument);
  pthread_attr_destroy(&attributes);
  return error;
}

int apl_wal_thread_start(pthread_t *thread, int ordinary, void *(*run)(void *), void *argument)
{
  sigset_t mask, before;
  sigfillset(&mask); /* signals are the loop's business, but for a lost page (fault.h) */
  sigdelset(&mask, SIGBUS);
  pthread_sigmask(SIG_SETMASK, &mask, &before);
  int error = create(thread, 1, ordinary, run, argument);
  if (error) error = create(thread, 0, ordinary, run, argument); /* the others are not ours */
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = error;
  return error ? -1 : 0;
}
