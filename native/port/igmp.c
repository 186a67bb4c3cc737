/* IGMPv3 membership reports; see igmp.h. */
#include "igmp.h"

#include <string.h>

#include "interface.h"

enum { ETHERNET_BYTES = 14, IP_BYTES = 24 /* with the option "router alert" */, REPORT_BYTES = 8, RECORD_BYTES = 8 };
#define ALL_ROUTERS UINT32_C(0xe0000016) /* 224.0.0.22 */

static uint8_t *put16(uint8_t *at, uint32_t value)
{
  at[0] = (uint8_t)(value >> 8);
  at[1] = (uint8_t)value;
  return at + 2;
}

static uint8_t *put32(uint8_t *at, uint32_t value) { return put16(put16(at, value >> 16), value & 0xffff); }

/* RFC 1071, of an even number of bytes. */
static uint32_t checksum(const uint8_t *bytes, uint32_t count)
{
  uint32_t sum = 0;
  for (uint32_t i = 0; i < count; i += 2) sum += (uint32_t)bytes[i] << 8 | bytes[i + 1];
  while (sum >> 16) sum = (sum & 0xffff) + (sum >> 16);
  return ~sum & 0xffff;
}

void apl_group_mac(uint32_t ip, uint8_t mac[6])
{
  const uint8_t address[6] = {0x01, 0x00, 0x5e, (uint8_t)(ip >> 16 & 0x7f), (uint8_t)(ip >> 8), (uint8_t)ip};
  memcpy(mac, address, sizeof address);
}

static uint32_t put_records(const struct apl_port_config *config, enum apl_igmp_wish wish, uint8_t *at)
{
  uint32_t records = 0;
  for (uint32_t i = 0; i < config->group_count; i++) {
    const uint32_t ip = config->groups[i].group_ip;
    uint32_t before = 0;
    while (before < i && config->groups[before].group_ip != ip) before++;
    if (before < i || !apl_is_multicast(ip)) continue;
    put32(put32(at + records++ * RECORD_BYTES, (uint32_t)wish << 24), ip); /* no sources, no auxiliary data */
  }
  return records;
}

static void put_headers(uint8_t *frame, const uint8_t source_mac[6], uint32_t payload_bytes)
{
  uint8_t *ip = frame + ETHERNET_BYTES;
  apl_group_mac(ALL_ROUTERS, frame);
  memcpy(frame + 6, source_mac, 6);
  put16(frame + 12, 0x0800);
  put32(put32(put32(ip, 0x46c00000 | (IP_BYTES + payload_bytes)), 0), 0x01020000); /* TTL 1, protocol 2 */
  put32(put32(put32(ip + 12, 0), ALL_ROUTERS), 0x94040000);
  put16(ip + 10, checksum(ip, IP_BYTES));
}

uint32_t apl_igmp_report(const struct apl_port_config *config, const uint8_t source_mac[6], enum apl_igmp_wish wish,
                         uint8_t frame[APL_IGMP_FRAME_BYTES])
{
  memset(frame, 0, APL_IGMP_FRAME_BYTES);
  uint8_t *report = frame + ETHERNET_BYTES + IP_BYTES;
  const uint32_t records = put_records(config, wish, report + REPORT_BYTES);
  if (records == 0) return 0;
  const uint32_t bytes = REPORT_BYTES + records * RECORD_BYTES;
  put16(put16(put32(report, 0x22000000), 0), records);
  put16(report + 2, checksum(report, bytes));
  put_headers(frame, source_mac, bytes);
  return ETHERNET_BYTES + IP_BYTES + bytes;
}
