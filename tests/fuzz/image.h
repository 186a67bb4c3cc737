#ifndef APL_FUZZ_IMAGE_H
#define APL_FUZZ_IMAGE_H
/*
 * An object's memory as it is when it is new, to be laid over it again before each input: what the object's own making does, without gathering its
 * tables anew. Parts that no input changes may be left out; that they are as they were is looked at now and then.
 */
#include "exact.h"

struct fuzz_image {
  uint8_t *live, *saved;
  size_t bytes;
  uint32_t turns;
};

static inline void fuzz_image_take(struct fuzz_image *image, void *live, size_t bytes)
{
  *image = (struct fuzz_image){.live = live, .saved = malloc(bytes), .bytes = bytes};
  memcpy(image->saved, live, bytes);
}

static inline void fuzz_image_restore(const struct fuzz_image *image, size_t begin, size_t end)
{
  memcpy(image->live + begin, image->saved + begin, end - begin);
}

/* To be called when all is restored: each 4096th time the whole is compared. */
FUZZ_UNCOUNTED void fuzz_image_check(struct fuzz_image *image)
{
  if (++image->turns % 4096 == 1 && memcmp(image->live, image->saved, image->bytes) != 0) abort();
}

#endif
