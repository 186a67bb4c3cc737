/* Lengths of DBN records. A record may be longer (a later version, ts_out behind it); it is read by its known part. */
#include "dbn.h"

uint32_t dbn_record_bytes(uint8_t rtype)
{
  switch (rtype) {
  case DBN_TRADE: return 48;
  case DBN_MBP_1:
  case DBN_CMBP_1:
  case DBN_TCBBO: return 80;
  case DBN_CBBO_1S:
  case DBN_CBBO_1M:
  case DBN_BBO_1S:
  case DBN_BBO_1M: return 80;
  case DBN_MBP_10: return 368;
  case DBN_OHLCV_OLD:
  case DBN_OHLCV_1S:
  case DBN_OHLCV_1M:
  case DBN_OHLCV_1H:
  case DBN_OHLCV_1D:
  case DBN_OHLCV_EOD: return 56;
  case DBN_STATUS: return 40;
  case DBN_DEFINITION: return 360; /* version 2: 400, 3: 520 */
  case DBN_IMBALANCE: return 112;
  case DBN_ERROR: return 80;          /* version 2: 320 */
  case DBN_SYMBOL_MAPPING: return 80; /* version 2: 176 */
  case DBN_SYSTEM: return 80;         /* version 2: 320 */
  case DBN_STATISTICS: return 64;     /* version 3: 80 */
  case DBN_MBO: return 56;
  default: return 0;
  }
}
