/* Generated SBE (Simple Binary Encoding) message codec */

#ifndef _MDP3_SNAPSHOTFULLREFRESH52_H_
#define _MDP3_SNAPSHOTFULLREFRESH52_H_

#include <errno.h>
#if !defined(__STDC_LIMIT_MACROS)
#define __STDC_LIMIT_MACROS 1
#endif
#include <limits.h>
#define SBE_FLOAT_NAN NAN
#define SBE_DOUBLE_NAN NAN
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "mDEntryTypeBook.h"
#include "openCloseSettlFlag.h"
#include "matchEventIndicator.h"
#include "maturityMonthYear.h"
#include "price7Null.h"
#include "mDEntryTypeDailyStatistics.h"
#include "eventType.h"
#include "mDUpdateAction.h"
#include "price9.h"
#include "repoSubType.h"
#include "side.h"
#include "groupSize8Byte.h"
#include "price7.h"
#include "haltReason.h"
#include "moneyOrPar.h"
#include "mDEntryType.h"
#include "lotSize.h"
#include "securityTradingStatus.h"
#include "legSide.h"
#include "messageHeader.h"
#include "price9Null.h"
#include "orderUpdateAction.h"
#include "putOrCall.h"
#include "securityUpdateAction.h"
#include "securityTradingEvent.h"
#include "mDEntryTypeStatistics.h"
#include "workupTradingStatus.h"
#include "instAttribValue.h"
#include "aggressorSide.h"
#include "securityAltIDSource.h"
#include "aggressorFlag.h"
#include "priceSource.h"
#include "groupSize.h"
#include "settlPriceType.h"

#ifdef __cplusplus
#define SBE_ONE_DEF inline
#else
#define SBE_ONE_DEF static inline
#endif

/*
 * Define some byte ordering macros
 */
#if defined(WIN32) || defined(_WIN32)
    #define SBE_BIG_ENDIAN_ENCODE_16(v) _byteswap_ushort(v)
    #define SBE_BIG_ENDIAN_ENCODE_32(v) _byteswap_ulong(v)
    #define SBE_BIG_ENDIAN_ENCODE_64(v) _byteswap_uint64(v)
    #define SBE_LITTLE_ENDIAN_ENCODE_16(v) (v)
    #define SBE_LITTLE_ENDIAN_ENCODE_32(v) (v)
    #define SBE_LITTLE_ENDIAN_ENCODE_64(v) (v)
#elif __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    #define SBE_BIG_ENDIAN_ENCODE_16(v) __builtin_bswap16(v)
    #define SBE_BIG_ENDIAN_ENCODE_32(v) __builtin_bswap32(v)
    #define SBE_BIG_ENDIAN_ENCODE_64(v) __builtin_bswap64(v)
    #define SBE_LITTLE_ENDIAN_ENCODE_16(v) (v)
    #define SBE_BIG_ENDIAN_ENCODE_32(v) __builtin_bswap32(v)
    #define SBE_BIG_ENDIAN_ENCODE_64(v) __builtin_bswap64(v)
    #define SBE_LITTLE_ENDIAN_ENCODE_16(v) (v)
    #define SBE_LITTLE_ENDIAN_ENCODE_32(v) (v)
    #define SBE_LITTLE_ENDIAN_ENCODE_64(v) (v)
#elif __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    #define SBE_LITTLE_ENDIAN_ENCODE_16(v) __builtin_bswap16(v)
    #define SBE_LITTLE_ENDIAN_ENCODE_32(v) __builtin_bswap32(v)
    #define SBE_LITTLE_ENDIAN_ENCODE_64(v) __builtin_bswap64(v)
    #define SBE_BIG_ENDIAN_ENCODE_16(v) (v)
    #define SBE_BIG_ENDIAN_ENCODE_32(v) (v)
    #define SBE_BIG_ENDIAN_ENCODE_64(v) (v)
#else
    #error "Byte Ordering of platform not determined. Set __BYTE_ORDER__ manually before including this file."
#endif

#if !defined(SBE_BOUNDS_CHECK_EXPECT)
#  if defined(SBE_NO_BOUNDS_CHECK)
#    define SBE_BOUNDS_CHECK_EXPECT(exp, c) (false)
#  elif defined(_MSC_VER)
#    define SBE_BOUNDS_CHECK_EXPECT(exp, c) (exp)
#  else 
#    define SBE_BOUNDS_CHECK_EXPECT(exp, c) (__builtin_expect(exp, c))
#  endif

#endif

#define SBE_NULLVALUE_INT8 INT8_MIN
#define SBE_NULLVALUE_INT16 INT16_MIN
#define SBE_NULLVALUE_INT32 INT32_MIN
#define SBE_NULLVALUE_INT64 INT64_MIN
#define SBE_NULLVALUE_UINT8 UINT8_MAX
#define SBE_NULLVALUE_UINT16 UINT16_MAX
#define SBE_NULLVALUE_UINT32 UINT32_MAX
#define SBE_NULLVALUE_UINT64 UINT64_MAX

#define E100 -50100 // E_BUF_SHORT
#define E103 -50103 // VAL_UNKNOWN_ENUM
#define E104 -50104 // I_OUT_RANGE_NUM
#define E105 -50105 // I_OUT_RANGE_NUM
#define E106 -50106 // I_OUT_RANGE_NUM
#define E107 -50107 // BUF_SHORT_FLYWEIGHT
#define E108 -50108 // BUF_SHORT_NXT_GRP_IND
#define E109 -50109 // STR_TOO_LONG_FOR_LEN_TYP
#define E110 -50110 // CNT_OUT_RANGE

#ifndef SBE_STRERROR_DEFINED
#define SBE_STRERROR_DEFINED
SBE_ONE_DEF const char *sbe_strerror(const int errnum)
{
    switch (errnum)
    {
        case E100:
            return "buffer too short";
        case E103:
            return "unknown value for enum";
        case E104:
            return "index out of range";
        case E105:
            return "index out of range";
        case E106:
            return "length too large";
        case E107:
            return "buffer too short for flyweight";
        case E108:
            return "buffer too short to support next group index";
        case E109:
            return "std::string too long for length type";
        case E110:
            return "count outside of allowed range";
        default:
            return "unknown error";
    }
}
#endif

struct mdp3_snapshotFullRefresh52
{
    char *buffer;
    uint64_t buffer_length;
    uint64_t offset;
    uint64_t position;
    uint64_t acting_block_length;
    uint64_t acting_version;
};

enum mdp3_snapshotFullRefresh52_meta_attribute
{
    mdp3_snapshotFullRefresh52_meta_attribute_EPOCH,
    mdp3_snapshotFullRefresh52_meta_attribute_TIME_UNIT,
    mdp3_snapshotFullRefresh52_meta_attribute_SEMANTIC_TYPE,
    mdp3_snapshotFullRefresh52_meta_attribute_PRESENCE
};

union mdp3_snapshotFullRefresh52_float_as_uint
{
    float fp_value;
    uint32_t uint_value;
};

union mdp3_snapshotFullRefresh52_double_as_uint
{
    double fp_value;
    uint64_t uint_value;
};

struct mdp3_snapshotFullRefresh52_string_view
{
    const char* data;
    size_t length;
};

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_sbe_position(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
    return codec->position;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_set_sbe_position(
    struct mdp3_snapshotFullRefresh52 *const codec,
    const uint64_t position)
{
    if (SBE_BOUNDS_CHECK_EXPECT((position > codec->buffer_length), false))
    {
        errno = E100;
        return false;
    }
    codec->position = position;

    return true;
}

SBE_ONE_DEF uint64_t *mdp3_snapshotFullRefresh52_sbe_position_ptr(
    struct mdp3_snapshotFullRefresh52 *const codec)
{
    return &codec->position;
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52 *mdp3_snapshotFullRefresh52_reset(
    struct mdp3_snapshotFullRefresh52 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length,
    const uint64_t acting_block_length,
    const uint64_t acting_version)
{
    codec->buffer = buffer;
    codec->offset = offset;
    codec->buffer_length = buffer_length;
    codec->acting_block_length = acting_block_length;
    codec->acting_version = acting_version;
    if (!mdp3_snapshotFullRefresh52_set_sbe_position(codec, offset + acting_block_length))
    {
        return NULL;
    }

    return codec;
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52 *mdp3_snapshotFullRefresh52_copy(
    struct mdp3_snapshotFullRefresh52 *const codec,
    const struct mdp3_snapshotFullRefresh52 *const other)
{
     codec->buffer = other->buffer;
     codec->offset = other->offset;
     codec->buffer_length = other->buffer_length;
     codec->acting_block_length = other->acting_block_length;
     codec->acting_version = other->acting_version;
     codec->position = other->position;

     return codec;
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_sbe_block_length(void)
{
    return (uint16_t)59;
}

#define MDP3_SNAPSHOT_FULL_REFRESH52_SBE_TEMPLATE_ID (uint16_t)52

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_sbe_template_id(void)
{
    return (uint16_t)52;
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_sbe_schema_id(void)
{
    return (uint16_t)1;
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_sbe_schema_version(void)
{
    return (uint16_t)13;
}

SBE_ONE_DEF const char* mdp3_snapshotFullRefresh52_sbe_semantic_version(void)
{
    return "FIX5SP2";
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_sbe_semantic_type(void)
{
    return "";
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_offset(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
    return codec->offset;
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52 *mdp3_snapshotFullRefresh52_wrap_and_apply_header(
    struct mdp3_snapshotFullRefresh52 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length,
    struct mdp3_messageHeader *const hdr)
{
    mdp3_messageHeader_wrap(
        hdr, buffer + offset, 0, mdp3_messageHeader_sbe_schema_version(), buffer_length);

    mdp3_messageHeader_set_blockLength(hdr, mdp3_snapshotFullRefresh52_sbe_block_length());
    mdp3_messageHeader_set_templateId(hdr, mdp3_snapshotFullRefresh52_sbe_template_id());
    mdp3_messageHeader_set_schemaId(hdr, mdp3_snapshotFullRefresh52_sbe_schema_id());
    mdp3_messageHeader_set_version(hdr, mdp3_snapshotFullRefresh52_sbe_schema_version());

    mdp3_snapshotFullRefresh52_reset(
        codec,
        buffer + offset + mdp3_messageHeader_encoded_length(),
        0,
        buffer_length - mdp3_messageHeader_encoded_length(),
        mdp3_snapshotFullRefresh52_sbe_block_length(),
        mdp3_snapshotFullRefresh52_sbe_schema_version());

    return codec;
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52 *mdp3_snapshotFullRefresh52_wrap_for_encode(
    struct mdp3_snapshotFullRefresh52 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length)
{
    return mdp3_snapshotFullRefresh52_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        mdp3_snapshotFullRefresh52_sbe_block_length(),
        mdp3_snapshotFullRefresh52_sbe_schema_version());
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52 *mdp3_snapshotFullRefresh52_wrap_for_decode(
    struct mdp3_snapshotFullRefresh52 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t acting_block_length,
    const uint64_t acting_version,
    const uint64_t buffer_length)
{
    return mdp3_snapshotFullRefresh52_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        acting_block_length,
        acting_version);
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52 *mdp3_snapshotFullRefresh52_sbe_rewind(
    struct mdp3_snapshotFullRefresh52 *const codec)
{
    return mdp3_snapshotFullRefresh52_wrap_for_decode(
        codec,
        codec->buffer,
        codec->offset,
        codec->acting_block_length,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_encoded_length(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
    return mdp3_snapshotFullRefresh52_sbe_position(codec) - codec->offset;
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_buffer(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF char *mdp3_snapshotFullRefresh52_mut_buffer(
    struct mdp3_snapshotFullRefresh52 *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_buffer_length(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
    return codec->buffer_length;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_acting_version(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
    return codec->acting_version;
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_LastMsgSeqNumProcessed_meta_attribute(
    const enum mdp3_snapshotFullRefresh52_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_snapshotFullRefresh52_meta_attribute_EPOCH: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_TIME_UNIT: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_lastMsgSeqNumProcessed_id(void)
{
    return 369;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_lastMsgSeqNumProcessed_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_lastMsgSeqNumProcessed_in_acting_version(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_snapshotFullRefresh52_lastMsgSeqNumProcessed_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_lastMsgSeqNumProcessed_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF uint32_t mdp3_snapshotFullRefresh52_lastMsgSeqNumProcessed_null_value(void)
{
    return SBE_NULLVALUE_UINT32;
}

SBE_ONE_DEF uint32_t mdp3_snapshotFullRefresh52_lastMsgSeqNumProcessed_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t mdp3_snapshotFullRefresh52_lastMsgSeqNumProcessed_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_lastMsgSeqNumProcessed_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t mdp3_snapshotFullRefresh52_lastMsgSeqNumProcessed(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
    uint32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 0, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52 *mdp3_snapshotFullRefresh52_set_lastMsgSeqNumProcessed(
    struct mdp3_snapshotFullRefresh52 *const codec,
    const uint32_t value)
{
    uint32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 0, &val, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_TotNumReports_meta_attribute(
    const enum mdp3_snapshotFullRefresh52_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_snapshotFullRefresh52_meta_attribute_EPOCH: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_TIME_UNIT: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_totNumReports_id(void)
{
    return 911;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_totNumReports_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_totNumReports_in_acting_version(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_snapshotFullRefresh52_totNumReports_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_totNumReports_encoding_offset(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t mdp3_snapshotFullRefresh52_totNumReports_null_value(void)
{
    return SBE_NULLVALUE_UINT32;
}

SBE_ONE_DEF uint32_t mdp3_snapshotFullRefresh52_totNumReports_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t mdp3_snapshotFullRefresh52_totNumReports_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_totNumReports_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t mdp3_snapshotFullRefresh52_totNumReports(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
    uint32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 4, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52 *mdp3_snapshotFullRefresh52_set_totNumReports(
    struct mdp3_snapshotFullRefresh52 *const codec,
    const uint32_t value)
{
    uint32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 4, &val, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_SecurityID_meta_attribute(
    const enum mdp3_snapshotFullRefresh52_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_snapshotFullRefresh52_meta_attribute_EPOCH: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_TIME_UNIT: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_securityID_id(void)
{
    return 48;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_securityID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_securityID_in_acting_version(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_snapshotFullRefresh52_securityID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_securityID_encoding_offset(void)
{
    return 8;
}

SBE_ONE_DEF int32_t mdp3_snapshotFullRefresh52_securityID_null_value(void)
{
    return SBE_NULLVALUE_INT32;
}

SBE_ONE_DEF int32_t mdp3_snapshotFullRefresh52_securityID_min_value(void)
{
    return INT32_C(-2147483647);
}

SBE_ONE_DEF int32_t mdp3_snapshotFullRefresh52_securityID_max_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_securityID_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF int32_t mdp3_snapshotFullRefresh52_securityID(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
    int32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 8, sizeof(int32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52 *mdp3_snapshotFullRefresh52_set_securityID(
    struct mdp3_snapshotFullRefresh52 *const codec,
    const int32_t value)
{
    int32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 8, &val, sizeof(int32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_RptSeq_meta_attribute(
    const enum mdp3_snapshotFullRefresh52_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_snapshotFullRefresh52_meta_attribute_EPOCH: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_TIME_UNIT: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_rptSeq_id(void)
{
    return 83;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_rptSeq_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_rptSeq_in_acting_version(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_snapshotFullRefresh52_rptSeq_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_rptSeq_encoding_offset(void)
{
    return 12;
}

SBE_ONE_DEF uint32_t mdp3_snapshotFullRefresh52_rptSeq_null_value(void)
{
    return SBE_NULLVALUE_UINT32;
}

SBE_ONE_DEF uint32_t mdp3_snapshotFullRefresh52_rptSeq_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t mdp3_snapshotFullRefresh52_rptSeq_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_rptSeq_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t mdp3_snapshotFullRefresh52_rptSeq(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
    uint32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 12, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52 *mdp3_snapshotFullRefresh52_set_rptSeq(
    struct mdp3_snapshotFullRefresh52 *const codec,
    const uint32_t value)
{
    uint32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 12, &val, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_TransactTime_meta_attribute(
    const enum mdp3_snapshotFullRefresh52_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_snapshotFullRefresh52_meta_attribute_EPOCH: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_TIME_UNIT: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_transactTime_id(void)
{
    return 60;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_transactTime_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_transactTime_in_acting_version(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_snapshotFullRefresh52_transactTime_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_transactTime_encoding_offset(void)
{
    return 16;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_transactTime_null_value(void)
{
    return SBE_NULLVALUE_UINT64;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_transactTime_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_transactTime_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_transactTime_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_transactTime(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
    uint64_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 16, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_64(val);
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52 *mdp3_snapshotFullRefresh52_set_transactTime(
    struct mdp3_snapshotFullRefresh52 *const codec,
    const uint64_t value)
{
    uint64_t val = SBE_LITTLE_ENDIAN_ENCODE_64(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 16, &val, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_LastUpdateTime_meta_attribute(
    const enum mdp3_snapshotFullRefresh52_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_snapshotFullRefresh52_meta_attribute_EPOCH: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_TIME_UNIT: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_lastUpdateTime_id(void)
{
    return 779;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_lastUpdateTime_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_lastUpdateTime_in_acting_version(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_snapshotFullRefresh52_lastUpdateTime_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_lastUpdateTime_encoding_offset(void)
{
    return 24;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_lastUpdateTime_null_value(void)
{
    return SBE_NULLVALUE_UINT64;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_lastUpdateTime_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_lastUpdateTime_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_lastUpdateTime_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_lastUpdateTime(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
    uint64_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 24, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_64(val);
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52 *mdp3_snapshotFullRefresh52_set_lastUpdateTime(
    struct mdp3_snapshotFullRefresh52 *const codec,
    const uint64_t value)
{
    uint64_t val = SBE_LITTLE_ENDIAN_ENCODE_64(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 24, &val, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_TradeDate_meta_attribute(
    const enum mdp3_snapshotFullRefresh52_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_snapshotFullRefresh52_meta_attribute_EPOCH: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_TIME_UNIT: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_tradeDate_id(void)
{
    return 75;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_tradeDate_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_tradeDate_in_acting_version(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_snapshotFullRefresh52_tradeDate_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_tradeDate_encoding_offset(void)
{
    return 32;
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_tradeDate_null_value(void)
{
    return (uint16_t)65535;
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_tradeDate_min_value(void)
{
    return (uint16_t)0;
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_tradeDate_max_value(void)
{
    return (uint16_t)65534;
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_tradeDate_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_tradeDate(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
    uint16_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 32, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_16(val);
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52 *mdp3_snapshotFullRefresh52_set_tradeDate(
    struct mdp3_snapshotFullRefresh52 *const codec,
    const uint16_t value)
{
    uint16_t val = SBE_LITTLE_ENDIAN_ENCODE_16(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 32, &val, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_MDSecurityTradingStatus_meta_attribute(
    const enum mdp3_snapshotFullRefresh52_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_snapshotFullRefresh52_meta_attribute_EPOCH: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_TIME_UNIT: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_mDSecurityTradingStatus_id(void)
{
    return 1682;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_mDSecurityTradingStatus_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_mDSecurityTradingStatus_in_acting_version(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_snapshotFullRefresh52_mDSecurityTradingStatus_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_mDSecurityTradingStatus_encoding_offset(void)
{
    return 34;
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_mDSecurityTradingStatus_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_mDSecurityTradingStatus(
    const struct mdp3_snapshotFullRefresh52 *const codec,
    enum mdp3_securityTradingStatus *const out)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 34, sizeof(uint8_t));

    return mdp3_securityTradingStatus_get((val), out);
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52 *mdp3_snapshotFullRefresh52_set_mDSecurityTradingStatus(
    struct mdp3_snapshotFullRefresh52 *const codec,
    const enum mdp3_securityTradingStatus value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 34, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_HighLimitPrice_meta_attribute(
    const enum mdp3_snapshotFullRefresh52_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_snapshotFullRefresh52_meta_attribute_EPOCH: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_TIME_UNIT: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_highLimitPrice_id(void)
{
    return 1149;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_highLimitPrice_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_highLimitPrice_in_acting_version(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_snapshotFullRefresh52_highLimitPrice_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_highLimitPrice_encoding_offset(void)
{
    return 35;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_snapshotFullRefresh52_highLimitPrice(
    struct mdp3_snapshotFullRefresh52 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 35,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_LowLimitPrice_meta_attribute(
    const enum mdp3_snapshotFullRefresh52_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_snapshotFullRefresh52_meta_attribute_EPOCH: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_TIME_UNIT: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_lowLimitPrice_id(void)
{
    return 1148;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_lowLimitPrice_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_lowLimitPrice_in_acting_version(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_snapshotFullRefresh52_lowLimitPrice_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_lowLimitPrice_encoding_offset(void)
{
    return 43;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_snapshotFullRefresh52_lowLimitPrice(
    struct mdp3_snapshotFullRefresh52 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 43,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_MaxPriceVariation_meta_attribute(
    const enum mdp3_snapshotFullRefresh52_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_snapshotFullRefresh52_meta_attribute_EPOCH: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_TIME_UNIT: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_maxPriceVariation_id(void)
{
    return 1143;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_maxPriceVariation_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_maxPriceVariation_in_acting_version(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_snapshotFullRefresh52_maxPriceVariation_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_maxPriceVariation_encoding_offset(void)
{
    return 51;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_snapshotFullRefresh52_maxPriceVariation(
    struct mdp3_snapshotFullRefresh52 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 51,
        codec->acting_version,
        codec->buffer_length);
}

struct mdp3_snapshotFullRefresh52_noMDEntries
{
    char *buffer;
    uint64_t buffer_length;
    uint64_t *position_ptr;
    uint64_t block_length;
    uint64_t count;
    uint64_t index;
    uint64_t offset;
    uint64_t acting_version;
};

SBE_ONE_DEF uint64_t *mdp3_snapshotFullRefresh52_noMDEntries_sbe_position_ptr(
    struct mdp3_snapshotFullRefresh52_noMDEntries *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52_noMDEntries *mdp3_snapshotFullRefresh52_noMDEntries_wrap_for_decode(
    struct mdp3_snapshotFullRefresh52_noMDEntries *const codec,
    char *const buffer,
    uint64_t *const pos,
    const uint64_t acting_version,
    const uint64_t buffer_length)
{
    codec->buffer = buffer;
    codec->buffer_length = buffer_length;
    struct mdp3_groupSize dimensions;
    if (!mdp3_groupSize_wrap(&dimensions, codec->buffer, *pos, acting_version, buffer_length))
    {
        return NULL;
    }

    codec->block_length = mdp3_groupSize_blockLength(&dimensions);
    codec->count = mdp3_groupSize_numInGroup(&dimensions);
    codec->index = -1;
    codec->acting_version = acting_version;
    codec->position_ptr = pos;
    *codec->position_ptr = *codec->position_ptr + 3;

    return codec;
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52_noMDEntries *mdp3_snapshotFullRefresh52_noMDEntries_wrap_for_encode(
    struct mdp3_snapshotFullRefresh52_noMDEntries *const codec,
    char *const buffer,
    const uint8_t count,
    uint64_t *const pos,
    const uint64_t acting_version,
    const uint64_t buffer_length)
{
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wtype-limits"
#endif
    if (count > 254)
    {
        errno = E110;
        return NULL;
    }
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    codec->buffer = buffer;
    codec->buffer_length = buffer_length;
    struct mdp3_groupSize dimensions;
    if (!mdp3_groupSize_wrap(&dimensions, codec->buffer, *pos, acting_version, buffer_length))
    {
        return NULL;
    }

    mdp3_groupSize_set_blockLength(&dimensions, (uint16_t)22);
    mdp3_groupSize_set_numInGroup(&dimensions, (uint8_t)count);
    codec->index = -1;
    codec->count = count;
    codec->block_length = 22;
    codec->acting_version = acting_version;
    codec->position_ptr = pos;
    *codec->position_ptr = *codec->position_ptr + 3;

    return codec;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_noMDEntries_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_noMDEntries_sbe_block_length(void)
{
    return 22;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_noMDEntries_sbe_position(
    const struct mdp3_snapshotFullRefresh52_noMDEntries *const codec)
{
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    return *codec->position_ptr;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_noMDEntries_set_sbe_position(
    struct mdp3_snapshotFullRefresh52_noMDEntries *const codec,
    const uint64_t position)
{
    if (SBE_BOUNDS_CHECK_EXPECT((position > codec->buffer_length), false))
    {
       errno = E100;
       return false;
    }
    *codec->position_ptr = position;

    return true;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_noMDEntries_count(
    const struct mdp3_snapshotFullRefresh52_noMDEntries *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_noMDEntries_has_next(
    const struct mdp3_snapshotFullRefresh52_noMDEntries *const codec)
{
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    return codec->index + 1 < codec->count;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52_noMDEntries *mdp3_snapshotFullRefresh52_noMDEntries_next(
    struct mdp3_snapshotFullRefresh52_noMDEntries *const codec)
{
    codec->offset = *codec->position_ptr;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    if (SBE_BOUNDS_CHECK_EXPECT(((codec->offset + codec->block_length) > codec->buffer_length), false))
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    {
        errno = E108;
        return NULL;
    }
    *codec->position_ptr = codec->offset + codec->block_length;
    ++codec->index;

    return codec;
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52_noMDEntries *mdp3_snapshotFullRefresh52_noMDEntries_for_each(
    struct mdp3_snapshotFullRefresh52_noMDEntries *const codec,
    void (*func)(struct mdp3_snapshotFullRefresh52_noMDEntries *, void *),
    void *const context)
{
    while (mdp3_snapshotFullRefresh52_noMDEntries_has_next(codec))
    {
        if (!mdp3_snapshotFullRefresh52_noMDEntries_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_noMDEntries_MDEntryPx_meta_attribute(
    const enum mdp3_snapshotFullRefresh52_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_snapshotFullRefresh52_meta_attribute_EPOCH: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_TIME_UNIT: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_noMDEntries_mDEntryPx_id(void)
{
    return 270;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_noMDEntries_mDEntryPx_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_noMDEntries_mDEntryPx_in_acting_version(
    const struct mdp3_snapshotFullRefresh52_noMDEntries *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_snapshotFullRefresh52_noMDEntries_mDEntryPx_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_noMDEntries_mDEntryPx_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_snapshotFullRefresh52_noMDEntries_mDEntryPx(
    struct mdp3_snapshotFullRefresh52_noMDEntries *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 0,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_noMDEntries_MDEntrySize_meta_attribute(
    const enum mdp3_snapshotFullRefresh52_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_snapshotFullRefresh52_meta_attribute_EPOCH: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_TIME_UNIT: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_noMDEntries_mDEntrySize_id(void)
{
    return 271;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_noMDEntries_mDEntrySize_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_noMDEntries_mDEntrySize_in_acting_version(
    const struct mdp3_snapshotFullRefresh52_noMDEntries *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_snapshotFullRefresh52_noMDEntries_mDEntrySize_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_noMDEntries_mDEntrySize_encoding_offset(void)
{
    return 8;
}

SBE_ONE_DEF int32_t mdp3_snapshotFullRefresh52_noMDEntries_mDEntrySize_null_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF int32_t mdp3_snapshotFullRefresh52_noMDEntries_mDEntrySize_min_value(void)
{
    return INT32_C(-2147483647);
}

SBE_ONE_DEF int32_t mdp3_snapshotFullRefresh52_noMDEntries_mDEntrySize_max_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_noMDEntries_mDEntrySize_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF int32_t mdp3_snapshotFullRefresh52_noMDEntries_mDEntrySize(
    const struct mdp3_snapshotFullRefresh52_noMDEntries *const codec)
{
    int32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 8, sizeof(int32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52_noMDEntries *mdp3_snapshotFullRefresh52_noMDEntries_set_mDEntrySize(
    struct mdp3_snapshotFullRefresh52_noMDEntries *const codec,
    const int32_t value)
{
    int32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 8, &val, sizeof(int32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_noMDEntries_NumberOfOrders_meta_attribute(
    const enum mdp3_snapshotFullRefresh52_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_snapshotFullRefresh52_meta_attribute_EPOCH: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_TIME_UNIT: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_noMDEntries_numberOfOrders_id(void)
{
    return 346;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_noMDEntries_numberOfOrders_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_noMDEntries_numberOfOrders_in_acting_version(
    const struct mdp3_snapshotFullRefresh52_noMDEntries *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_snapshotFullRefresh52_noMDEntries_numberOfOrders_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_noMDEntries_numberOfOrders_encoding_offset(void)
{
    return 12;
}

SBE_ONE_DEF int32_t mdp3_snapshotFullRefresh52_noMDEntries_numberOfOrders_null_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF int32_t mdp3_snapshotFullRefresh52_noMDEntries_numberOfOrders_min_value(void)
{
    return INT32_C(-2147483647);
}

SBE_ONE_DEF int32_t mdp3_snapshotFullRefresh52_noMDEntries_numberOfOrders_max_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_noMDEntries_numberOfOrders_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF int32_t mdp3_snapshotFullRefresh52_noMDEntries_numberOfOrders(
    const struct mdp3_snapshotFullRefresh52_noMDEntries *const codec)
{
    int32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 12, sizeof(int32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52_noMDEntries *mdp3_snapshotFullRefresh52_noMDEntries_set_numberOfOrders(
    struct mdp3_snapshotFullRefresh52_noMDEntries *const codec,
    const int32_t value)
{
    int32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 12, &val, sizeof(int32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_noMDEntries_MDPriceLevel_meta_attribute(
    const enum mdp3_snapshotFullRefresh52_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_snapshotFullRefresh52_meta_attribute_EPOCH: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_TIME_UNIT: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_noMDEntries_mDPriceLevel_id(void)
{
    return 1023;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_noMDEntries_mDPriceLevel_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_noMDEntries_mDPriceLevel_in_acting_version(
    const struct mdp3_snapshotFullRefresh52_noMDEntries *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_snapshotFullRefresh52_noMDEntries_mDPriceLevel_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_noMDEntries_mDPriceLevel_encoding_offset(void)
{
    return 16;
}

SBE_ONE_DEF int8_t mdp3_snapshotFullRefresh52_noMDEntries_mDPriceLevel_null_value(void)
{
    return (int8_t)127;
}

SBE_ONE_DEF int8_t mdp3_snapshotFullRefresh52_noMDEntries_mDPriceLevel_min_value(void)
{
    return (int8_t)-127;
}

SBE_ONE_DEF int8_t mdp3_snapshotFullRefresh52_noMDEntries_mDPriceLevel_max_value(void)
{
    return (int8_t)127;
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_noMDEntries_mDPriceLevel_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF int8_t mdp3_snapshotFullRefresh52_noMDEntries_mDPriceLevel(
    const struct mdp3_snapshotFullRefresh52_noMDEntries *const codec)
{
    int8_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 16, sizeof(int8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52_noMDEntries *mdp3_snapshotFullRefresh52_noMDEntries_set_mDPriceLevel(
    struct mdp3_snapshotFullRefresh52_noMDEntries *const codec,
    const int8_t value)
{
    int8_t val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 16, &val, sizeof(int8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_noMDEntries_TradingReferenceDate_meta_attribute(
    const enum mdp3_snapshotFullRefresh52_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_snapshotFullRefresh52_meta_attribute_EPOCH: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_TIME_UNIT: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_noMDEntries_tradingReferenceDate_id(void)
{
    return 5796;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_noMDEntries_tradingReferenceDate_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_noMDEntries_tradingReferenceDate_in_acting_version(
    const struct mdp3_snapshotFullRefresh52_noMDEntries *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_snapshotFullRefresh52_noMDEntries_tradingReferenceDate_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_noMDEntries_tradingReferenceDate_encoding_offset(void)
{
    return 17;
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_noMDEntries_tradingReferenceDate_null_value(void)
{
    return (uint16_t)65535;
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_noMDEntries_tradingReferenceDate_min_value(void)
{
    return (uint16_t)0;
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_noMDEntries_tradingReferenceDate_max_value(void)
{
    return (uint16_t)65534;
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_noMDEntries_tradingReferenceDate_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_noMDEntries_tradingReferenceDate(
    const struct mdp3_snapshotFullRefresh52_noMDEntries *const codec)
{
    uint16_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 17, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_16(val);
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52_noMDEntries *mdp3_snapshotFullRefresh52_noMDEntries_set_tradingReferenceDate(
    struct mdp3_snapshotFullRefresh52_noMDEntries *const codec,
    const uint16_t value)
{
    uint16_t val = SBE_LITTLE_ENDIAN_ENCODE_16(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 17, &val, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_noMDEntries_OpenCloseSettlFlag_meta_attribute(
    const enum mdp3_snapshotFullRefresh52_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_snapshotFullRefresh52_meta_attribute_EPOCH: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_TIME_UNIT: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_noMDEntries_openCloseSettlFlag_id(void)
{
    return 286;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_noMDEntries_openCloseSettlFlag_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_noMDEntries_openCloseSettlFlag_in_acting_version(
    const struct mdp3_snapshotFullRefresh52_noMDEntries *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_snapshotFullRefresh52_noMDEntries_openCloseSettlFlag_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_noMDEntries_openCloseSettlFlag_encoding_offset(void)
{
    return 19;
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_noMDEntries_openCloseSettlFlag_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_noMDEntries_openCloseSettlFlag(
    const struct mdp3_snapshotFullRefresh52_noMDEntries *const codec,
    enum mdp3_openCloseSettlFlag *const out)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 19, sizeof(uint8_t));

    return mdp3_openCloseSettlFlag_get((val), out);
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52_noMDEntries *mdp3_snapshotFullRefresh52_noMDEntries_set_openCloseSettlFlag(
    struct mdp3_snapshotFullRefresh52_noMDEntries *const codec,
    const enum mdp3_openCloseSettlFlag value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 19, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_noMDEntries_SettlPriceType_meta_attribute(
    const enum mdp3_snapshotFullRefresh52_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_snapshotFullRefresh52_meta_attribute_EPOCH: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_TIME_UNIT: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_noMDEntries_settlPriceType_id(void)
{
    return 731;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_noMDEntries_settlPriceType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_noMDEntries_settlPriceType_in_acting_version(
    const struct mdp3_snapshotFullRefresh52_noMDEntries *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_snapshotFullRefresh52_noMDEntries_settlPriceType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_noMDEntries_settlPriceType_encoding_offset(void)
{
    return 20;
}

SBE_ONE_DEF struct mdp3_settlPriceType *mdp3_snapshotFullRefresh52_noMDEntries_settlPriceType(
    struct mdp3_snapshotFullRefresh52_noMDEntries *const codec,
    struct mdp3_settlPriceType *const bitset)
{
    return mdp3_settlPriceType_wrap(
        bitset,
        codec->buffer,
        codec->offset + 20,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_noMDEntries_settlPriceType_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF const char *mdp3_snapshotFullRefresh52_noMDEntries_MDEntryType_meta_attribute(
    const enum mdp3_snapshotFullRefresh52_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_snapshotFullRefresh52_meta_attribute_EPOCH: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_TIME_UNIT: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_snapshotFullRefresh52_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_noMDEntries_mDEntryType_id(void)
{
    return 269;
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_noMDEntries_mDEntryType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_noMDEntries_mDEntryType_in_acting_version(
    const struct mdp3_snapshotFullRefresh52_noMDEntries *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_snapshotFullRefresh52_noMDEntries_mDEntryType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_noMDEntries_mDEntryType_encoding_offset(void)
{
    return 21;
}

SBE_ONE_DEF size_t mdp3_snapshotFullRefresh52_noMDEntries_mDEntryType_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_noMDEntries_mDEntryType(
    const struct mdp3_snapshotFullRefresh52_noMDEntries *const codec,
    enum mdp3_mDEntryType *const out)
{
    char val;
    memcpy(&val, codec->buffer + codec->offset + 21, sizeof(char));

    return mdp3_mDEntryType_get((val), out);
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52_noMDEntries *mdp3_snapshotFullRefresh52_noMDEntries_set_mDEntryType(
    struct mdp3_snapshotFullRefresh52_noMDEntries *const codec,
    const enum mdp3_mDEntryType value)
{
    char val = (value);
    memcpy(codec->buffer + codec->offset + 21, &val, sizeof(char));

    return codec;
}

SBE_ONE_DEF uint16_t mdp3_snapshotFullRefresh52_noMDEntries_id(void)
{
    return 268;
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52_noMDEntries *mdp3_snapshotFullRefresh52_get_noMDEntries(
    struct mdp3_snapshotFullRefresh52 *const codec,
    struct mdp3_snapshotFullRefresh52_noMDEntries *const property)
{
    return mdp3_snapshotFullRefresh52_noMDEntries_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_snapshotFullRefresh52_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_snapshotFullRefresh52_noMDEntries *mdp3_snapshotFullRefresh52_noMDEntries_set_count(
    struct mdp3_snapshotFullRefresh52 *const codec,
    struct mdp3_snapshotFullRefresh52_noMDEntries *const property,
    const uint8_t count)
{
    return mdp3_snapshotFullRefresh52_noMDEntries_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_snapshotFullRefresh52_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_snapshotFullRefresh52_noMDEntries_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_snapshotFullRefresh52_noMDEntries_in_acting_version(
    const struct mdp3_snapshotFullRefresh52 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_snapshotFullRefresh52_noMDEntries_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

#endif
