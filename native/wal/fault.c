/* SIGBUS inside the log's mappings; see fault.h. What the handler calls are system calls alone
 * (mmap, pread): nothing that allocates or locks. */
#include "fault.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stddef.h>
#include <sys/mman.h>
#include <unistd.h>

enum { PAGE_BYTES = 4096 };

struct guard {
  _Atomic uintptr_t base; /* 0: free; written last, wiped first */
  _Atomic uint64_t bytes;
  _Atomic int fd;
  _Atomic(_Atomic uint32_t *) lost;
};

static struct guard guards[APL_WAL_GUARDS];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct sigaction before;
static int guard_count;

static struct guard *guard_of(uintptr_t address)
{
  for (size_t i = 0; i < APL_WAL_GUARDS; i++) {
    const uintptr_t base = atomic_load_explicit(&guards[i].base, memory_order_acquire);
    if (base && address >= base &&
        address - base < atomic_load_explicit(&guards[i].bytes, memory_order_relaxed))
      return &guards[i];
  }
  return NULL;
}

static void on_bus(int number, siginfo_t *info, void *context)
{
  (void)context;
  const int error = errno;
  const uintptr_t page = (uintptr_t)info->si_addr & ~(uintptr_t)(PAGE_BYTES - 1);
  struct guard *guard = guard_of(page);
  if (guard) {
    void *memory = mmap((void *)page, PAGE_BYTES, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
    if (memory != MAP_FAILED) {
      const int fd = atomic_load_explicit(&guard->fd, memory_order_relaxed);
      const ssize_t got = pread(fd, memory, PAGE_BYTES, (off_t)(page - guard->base));
      (void)got; /* what cannot be read fails its checksum */
      atomic_store_explicit(atomic_load_explicit(&guard->lost, memory_order_relaxed), 1,
                            memory_order_release);
      errno = error;
      return;
    }
  }
  sigaction(number, &before, NULL); /* the access is made again, and dies as it would have */
  errno = error;
}

void apl_wal_guard_add(const void *base, uint64_t bytes, int fd, _Atomic uint32_t *lost)
{
  pthread_mutex_lock(&lock);
  struct guard *guard = guards;
  while (guard < guards + APL_WAL_GUARDS && guard->base) guard++;
  if (guard < guards + APL_WAL_GUARDS && lost) {
    if (guard_count++ == 0) {
      struct sigaction action = {.sa_sigaction = on_bus, .sa_flags = SA_SIGINFO};
      sigaction(SIGBUS, &action, &before);
    }
    guard->bytes = bytes;
    guard->fd = fd;
    guard->lost = lost;
    atomic_store_explicit(&guard->base, (uintptr_t)base, memory_order_release);
  }
  pthread_mutex_unlock(&lock);
}

void apl_wal_guard_remove(const void *base)
{
  pthread_mutex_lock(&lock);
  for (size_t i = 0; i < APL_WAL_GUARDS; i++) {
    if (guards[i].base != (uintptr_t)base || !base) continue;
    atomic_store_explicit(&guards[i].base, 0, memory_order_release);
    if (--guard_count == 0) sigaction(SIGBUS, &before, NULL);
    break;
  }
  pthread_mutex_unlock(&lock);
}
