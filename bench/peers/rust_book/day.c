/* The made-up day for contestants that are not C. */
#include <stdlib.h>

#include "itch_day.h"

struct made_day {
  struct day day;
  struct stretch stretch;
};

struct made_day *made_day_new(uint32_t stocks, uint32_t live, int scattered)
{
  struct made_day *made = calloc(1, sizeof *made);
  return made && day_begin(&made->day, &made->stretch, stocks, live, scattered) == 0 ? made : NULL;
}

/* The next stretch: its packets, their number in *count. fill: while the books are filled, then 0 when they are full. */
const struct itch_packet *made_day_stretch(struct made_day *made, uint32_t per_packet, int fill, uint32_t *count)
{
  *count = 0;
  if (fill && made->day.count >= made->day.room) return NULL;
  make_stretch(&made->day, &made->stretch, fill ? fill_messages(&made->day) : STRETCH, per_packet, fill);
  *count = made->stretch.packet_count;
  return made->stretch.packets;
}

uint32_t made_day_messages(const struct made_day *made) { return made->stretch.messages; }
uint32_t made_day_live(const struct made_day *made) { return made->day.count; }
