/* The parts of the port dpdk that need no DPDK: what a device's name means, IGMP reports, a NIC's clock. */
#include <string.h>

#include "../../native/port/dpdk.h"
#include "../../native/port/igmp.h"
#include "../../native/port/tick_clock.h"
#include "check.h"

static struct apl_port_config config; /* large */

static const char *chosen(const char *device, const char *interface, const char *path, struct apl_dpdk_choice *choice)
{
  memset(&config, 0, sizeof config);
  config.device = device;
  snprintf(config.interface, sizeof config.interface, "%s", interface);
  snprintf(config.path, sizeof config.path, "%s", path);
  return apl_dpdk_choose(&config, choice) ? apl_err_text() : choice->device;
}

static void test_a_pci_address_is_taken_in_full(void)
{
  struct apl_dpdk_choice choice;
  CHECK(strcmp(chosen("3:0.1", "", "", &choice), "0000:03:00.1") == 0);
  CHECK(strcmp(choice.pci, "0000:03:00.1") == 0 && choice.reports);
  CHECK(strcmp(chosen("0001:af:00.0,x=1", "", "", &choice), "0001:af:00.0,x=1") == 0);
  CHECK(strcmp(choice.pci, "0001:af:00.0") == 0);
}

static void test_words_become_devices_of_their_own(void)
{
  struct apl_dpdk_choice one, two;
  CHECK(strstr(chosen("af_xdp,force_copy=1", "eth1", "", &one), ",iface=eth1,force_copy=1") != NULL);
  CHECK(strcmp(one.interface, "eth1") == 0 && !one.reports);
  CHECK(strstr(chosen("pcap", "", "day.pcap", &one), ",rx_pcap=day.pcap") != NULL);
  chosen("ring", "", "", &one);
  chosen("ring", "", "", &two);
  CHECK(strcmp(one.device, two.device) != 0);
  chosen("tap", "made0", "", &one);
  CHECK(one.interface[0] == '\0' && one.reports); /* made by the device: not there before it */
}

static void test_a_device_as_dpdk_writes_it_is_taken_as_it_is(void)
{
  struct apl_dpdk_choice choice;
  CHECK(strcmp(chosen("net_af_packet7,iface=eth2,framesz=4096", "", "", &choice), "net_af_packet7,iface=eth2,framesz=4096") == 0);
  CHECK(strcmp(choice.interface, "eth2") == 0);
}

static void test_nonsense_is_refused(void)
{
  static const char *const WRONG[] = {"", "eth1", "net_", "af_xd", "ringo", "0000:03:00", "zz:00.0"};
  char long_one[APL_DEVICE_BYTES + 16];
  struct apl_dpdk_choice choice;
  for (size_t i = 0; i < sizeof WRONG / sizeof WRONG[0]; i++) CHECK(strncmp(chosen(WRONG[i], "", "", &choice), "dpdk: ", 6) == 0);
  CHECK(strstr(chosen("af_packet", "", "", &choice), "needs an interface") != NULL);
  CHECK(strstr(chosen("pcap", "", "a,b.pcap", &choice), "comma") != NULL);
  memset(long_one, 'a', sizeof long_one);
  memcpy(long_one, "net_null0,", 10);
  long_one[sizeof long_one - 1] = '\0';
  CHECK(strstr(chosen(long_one, "", "", &choice), "longer than") != NULL);
  CHECK(strstr(chosen(NULL, "", "", &choice), "no device is named") != NULL);
}

static void test_a_missing_pci_device_is_told(void)
{
  struct apl_dpdk_choice choice;
  chosen("fffe:03:00.1", "", "", &choice);
  CHECK(apl_dpdk_check_host(&choice) == APL_ERR_NOT_FOUND && strstr(apl_err_text(), "lspci") != NULL);
}

static uint32_t sum16(const uint8_t *bytes, uint32_t count)
{
  uint32_t sum = 0;
  for (uint32_t i = 0; i < count; i += 2) sum += (uint32_t)bytes[i] << 8 | bytes[i + 1];
  while (sum >> 16) sum = (sum & 0xffff) + (sum >> 16);
  return sum;
}

static void test_a_report_names_each_group_once(void)
{
  static const uint8_t MAC[6] = {2, 0, 0, 0, 0, 7};
  uint8_t frame[APL_IGMP_FRAME_BYTES];
  memset(&config, 0, sizeof config);
  config.group_count = 4;
  config.groups[0].group_ip = 0xe0001f0b;
  config.groups[1].group_ip = 0xe0001f0b;
  config.groups[2].group_ip = 0x0a000001; /* no group */
  config.groups[3].group_ip = 0xef804d01;
  CHECK_EQUAL(apl_igmp_report(&config, MAC, APL_IGMP_JOIN, frame), 14 + 24 + 8 + 16);
  static const uint8_t TO[6] = {1, 0, 0x5e, 0, 0, 0x16};
  CHECK(memcmp(frame, TO, 6) == 0 && memcmp(frame + 6, MAC, 6) == 0 && frame[12] == 8 && frame[13] == 0);
  const uint8_t *ip = frame + 14, *report = ip + 24;
  CHECK(ip[0] == 0x46 && ip[3] == 24 + 24 && ip[8] == 1 && ip[9] == 2 && ip[20] == 0x94);
  CHECK_EQUAL(sum16(ip, 24), 0xffff);
  CHECK_EQUAL(sum16(report, 24), 0xffff);
  CHECK(report[0] == 0x22 && report[7] == 2 && report[8] == APL_IGMP_JOIN);
  CHECK(memcmp(report + 12, "\xe0\x00\x1f\x0b", 4) == 0 && memcmp(report + 20, "\xef\x80\x4d\x01", 4) == 0);
}

static void test_no_group_no_report(void)
{
  uint8_t frame[APL_IGMP_FRAME_BYTES], mac[6] = {0};
  memset(&config, 0, sizeof config);
  config.group_count = 1;
  config.groups[0].group_ip = 0x0a000001;
  CHECK_EQUAL(apl_igmp_report(&config, mac, APL_IGMP_STAY, frame), 0);
  apl_group_mac(0xef804d01, mac);
  CHECK(memcmp(mac, "\x01\x00\x5e\x00\x4d\x01", 6) == 0); /* 23 bits of the group's 28 */
}

static void test_ticks_become_nanoseconds(void)
{
  struct apl_tick_clock clock = {0};
  const uint64_t ns = UINT64_C(1700000000000000000);
  apl_tick_clock_read(&clock, 1000, ns);
  CHECK_EQUAL(apl_tick_clock_ns(&clock, 1500) - ns, 500); /* not known yet: taken for nanoseconds */
  apl_tick_clock_read(&clock, 1000 + 25000000, ns + 100000000); /* 250 MHz */
  CHECK_EQUAL(apl_tick_clock_ns(&clock, 1000 + 25000000) - ns, 100000000);
  CHECK_EQUAL(apl_tick_clock_ns(&clock, 1000 + 25000000 - 250) - ns, 100000000 - 1000); /* before the last reading */
  CHECK_EQUAL(apl_tick_clock_ns(&clock, 1000 + 25000000 + 250) - ns, 100000000 + 1000);
}

static void test_a_clock_that_was_set_back_begins_anew(void)
{
  struct apl_tick_clock clock = {0};
  const uint64_t ns = UINT64_C(1700000000000000000);
  apl_tick_clock_read(&clock, 500000000, ns);
  apl_tick_clock_read(&clock, 525000000, ns + 100000000);
  apl_tick_clock_read(&clock, 10, ns + 200000000);
  CHECK_EQUAL(apl_tick_clock_ns(&clock, 10 + 250) - ns, 200000000 + 1000); /* the rate is kept */
}

int main(void)
{
  RUN(test_a_pci_address_is_taken_in_full);
  RUN(test_words_become_devices_of_their_own);
  RUN(test_a_device_as_dpdk_writes_it_is_taken_as_it_is);
  RUN(test_nonsense_is_refused);
  RUN(test_a_missing_pci_device_is_told);
  RUN(test_a_report_names_each_group_once);
  RUN(test_no_group_no_report);
  RUN(test_ticks_become_nanoseconds);
  RUN(test_a_clock_that_was_set_back_begins_anew);
  return 0;
}
