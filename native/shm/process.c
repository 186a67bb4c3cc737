/*
 * Who is alive: a process is named by its pid and its start time, because a pid alone may have been used again. Contract in apl/region.h.
 *
 * /proc/PID/stat (proc(5)) is "pid (comm) state ppid ... starttime ...": comm may hold spaces and brackets, so fields are counted
 * from the last ')': state is field 3, starttime field 22.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "apl/err.h"
#include "apl/region.h"

enum { STAT_BYTES = 1024, FIELD_STATE = 3, FIELD_START = 22 };

/* Start time and state letter of a process; 0 and '\0' if there is none. */
static uint64_t read_stat(uint64_t pid, char *state)
{
  char path[64], text[STAT_BYTES];
  *state = '\0';
  snprintf(path, sizeof path, "/proc/%llu/stat", (unsigned long long)pid);
  const int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return 0;
  const ssize_t bytes = read(fd, text, sizeof text - 1);
  close(fd);
  if (bytes <= 0) return 0;
  text[bytes] = '\0';
  const char *field = strrchr(text, ')');
  if (!field || field[1] == '\0') return 0;
  field += 2;
  *state = *field;
  for (int i = FIELD_STATE; i < FIELD_START; i++) {
    field = strchr(field, ' ');
    if (!field) return 0;
    field++;
  }
  return strtoull(field, NULL, 10);
}

uint64_t apl_process_start(uint64_t pid)
{
  char state;
  return pid ? read_stat(pid, &state) : 0;
}

int apl_process_alive(uint64_t pid, uint64_t start)
{
  char state;
  if (pid == 0) return 0;
  const uint64_t now = read_stat(pid, &state);
  return now != 0 && now == start && state != 'Z' && state != 'X' && state != 'x';
}
