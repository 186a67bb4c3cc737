/* Messages that are the same in every schema version: see mdp3.h. */
#include "mdp3.h"

#include "cme_mdp3/adminHeartbeat12.h"
#include "cme_mdp3/channelReset4.h"
#include "cme_mdp3/mDIncrementalRefreshVolume37.h"
#include "cme_mdp3/securityStatus30.h"

uint32_t apl_mdp3_volume(char *buffer, uint16_t version, uint64_t time_ns, int32_t security_id,
                         uint32_t rpt_seq, int32_t volume)
{
  struct mdp3_messageHeader header;
  struct mdp3_mDIncrementalRefreshVolume37 message;
  struct mdp3_mDIncrementalRefreshVolume37_noMDEntries entry;
  memset(buffer, 0, 8 + 11 + 3 + 16);
  mdp3_mDIncrementalRefreshVolume37_wrap_and_apply_header(&message, buffer, 0,
                                                          APL_MDP3_MESSAGE_BYTES, &header);
  mdp3_messageHeader_set_version(&header, version);
  mdp3_mDIncrementalRefreshVolume37_set_transactTime(&message, time_ns);
  mdp3_mDIncrementalRefreshVolume37_noMDEntries_set_count(&message, &entry, 1);
  mdp3_mDIncrementalRefreshVolume37_noMDEntries_next(&entry);
  mdp3_mDIncrementalRefreshVolume37_noMDEntries_set_mDEntrySize(&entry, volume);
  mdp3_mDIncrementalRefreshVolume37_noMDEntries_set_securityID(&entry, security_id);
  mdp3_mDIncrementalRefreshVolume37_noMDEntries_set_rptSeq(&entry, rpt_seq);
  mdp3_mDIncrementalRefreshVolume37_noMDEntries_set_mDUpdateAction(&entry, mdp3_mDUpdateAction_New);
  return (uint32_t)(APL_MDP3_HEADER_BYTES +
                    mdp3_mDIncrementalRefreshVolume37_sbe_position(&message));
}

uint32_t apl_mdp3_status(char *buffer, uint16_t version, uint64_t time_ns,
                         const struct apl_generator_instrument *spec, uint16_t date,
                         uint8_t trading_status, uint8_t halt_reason)
{
  struct mdp3_messageHeader header;
  struct mdp3_securityStatus30 message;
  char group[6] = {0}, asset[6] = {0};
  memcpy(group, spec->group, strnlen(spec->group, sizeof group));
  memcpy(asset, spec->asset, strnlen(spec->asset, sizeof asset));
  memset(buffer, 0, 8 + 30);
  mdp3_securityStatus30_wrap_and_apply_header(&message, buffer, 0, APL_MDP3_MESSAGE_BYTES, &header);
  mdp3_messageHeader_set_version(&header, version);
  mdp3_securityStatus30_set_transactTime(&message, time_ns);
  mdp3_securityStatus30_put_securityGroup(&message, group);
  mdp3_securityStatus30_put_asset(&message, asset);
  mdp3_securityStatus30_set_securityID(&message, spec->security_id);
  mdp3_securityStatus30_set_tradeDate(&message, date);
  mdp3_securityStatus30_set_securityTradingStatus(&message,
                                                  (enum mdp3_securityTradingStatus)trading_status);
  mdp3_securityStatus30_set_haltReason(&message, (enum mdp3_haltReason)halt_reason);
  mdp3_securityStatus30_set_securityTradingEvent(&message, mdp3_securityTradingEvent_NoEvent);
  return (uint32_t)(APL_MDP3_HEADER_BYTES + mdp3_securityStatus30_sbe_position(&message));
}

uint32_t apl_mdp3_reset(char *buffer, uint16_t version, uint64_t time_ns, uint32_t channel)
{
  struct mdp3_messageHeader header;
  struct mdp3_channelReset4 message;
  struct mdp3_channelReset4_noMDEntries entry;
  memset(buffer, 0, 8 + 9 + 3 + 2);
  mdp3_channelReset4_wrap_and_apply_header(&message, buffer, 0, APL_MDP3_MESSAGE_BYTES, &header);
  mdp3_messageHeader_set_version(&header, version);
  mdp3_channelReset4_set_transactTime(&message, time_ns);
  mdp3_channelReset4_noMDEntries_set_count(&message, &entry, 1);
  mdp3_channelReset4_noMDEntries_next(&entry);
  mdp3_channelReset4_noMDEntries_set_applID(&entry, (int16_t)channel);
  return (uint32_t)(APL_MDP3_HEADER_BYTES + mdp3_channelReset4_sbe_position(&message));
}

uint32_t apl_mdp3_heartbeat(char *buffer, uint16_t version)
{
  struct mdp3_messageHeader header;
  struct mdp3_adminHeartbeat12 message;
  mdp3_adminHeartbeat12_wrap_and_apply_header(&message, buffer, 0, APL_MDP3_MESSAGE_BYTES, &header);
  mdp3_messageHeader_set_version(&header, version);
  return APL_MDP3_HEADER_BYTES;
}
