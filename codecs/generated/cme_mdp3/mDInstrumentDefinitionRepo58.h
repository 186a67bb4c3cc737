/* Generated SBE (Simple Binary Encoding) message codec */

#ifndef _MDP3_MDINSTRUMENTDEFINITIONREPO58_H_
#define _MDP3_MDINSTRUMENTDEFINITIONREPO58_H_

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

struct mdp3_mDInstrumentDefinitionRepo58
{
    char *buffer;
    uint64_t buffer_length;
    uint64_t offset;
    uint64_t position;
    uint64_t acting_block_length;
    uint64_t acting_version;
};

enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute
{
    mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH,
    mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT,
    mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE,
    mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE
};

union mdp3_mDInstrumentDefinitionRepo58_float_as_uint
{
    float fp_value;
    uint32_t uint_value;
};

union mdp3_mDInstrumentDefinitionRepo58_double_as_uint
{
    double fp_value;
    uint64_t uint_value;
};

struct mdp3_mDInstrumentDefinitionRepo58_string_view
{
    const char* data;
    size_t length;
};

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_sbe_position(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->position;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionRepo58_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return &codec->position;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_reset(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
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
    if (!mdp3_mDInstrumentDefinitionRepo58_set_sbe_position(codec, offset + acting_block_length))
    {
        return NULL;
    }

    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_copy(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const struct mdp3_mDInstrumentDefinitionRepo58 *const other)
{
     codec->buffer = other->buffer;
     codec->offset = other->offset;
     codec->buffer_length = other->buffer_length;
     codec->acting_block_length = other->acting_block_length;
     codec->acting_version = other->acting_version;
     codec->position = other->position;

     return codec;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_sbe_block_length(void)
{
    return (uint16_t)276;
}

#define MDP3_M_D_INSTRUMENT_DEFINITION_REPO58_SBE_TEMPLATE_ID (uint16_t)58

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_sbe_template_id(void)
{
    return (uint16_t)58;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_sbe_schema_id(void)
{
    return (uint16_t)1;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_sbe_schema_version(void)
{
    return (uint16_t)13;
}

SBE_ONE_DEF const char* mdp3_mDInstrumentDefinitionRepo58_sbe_semantic_version(void)
{
    return "FIX5SP2";
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_sbe_semantic_type(void)
{
    return "";
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_offset(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->offset;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_wrap_and_apply_header(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length,
    struct mdp3_messageHeader *const hdr)
{
    mdp3_messageHeader_wrap(
        hdr, buffer + offset, 0, mdp3_messageHeader_sbe_schema_version(), buffer_length);

    mdp3_messageHeader_set_blockLength(hdr, mdp3_mDInstrumentDefinitionRepo58_sbe_block_length());
    mdp3_messageHeader_set_templateId(hdr, mdp3_mDInstrumentDefinitionRepo58_sbe_template_id());
    mdp3_messageHeader_set_schemaId(hdr, mdp3_mDInstrumentDefinitionRepo58_sbe_schema_id());
    mdp3_messageHeader_set_version(hdr, mdp3_mDInstrumentDefinitionRepo58_sbe_schema_version());

    mdp3_mDInstrumentDefinitionRepo58_reset(
        codec,
        buffer + offset + mdp3_messageHeader_encoded_length(),
        0,
        buffer_length - mdp3_messageHeader_encoded_length(),
        mdp3_mDInstrumentDefinitionRepo58_sbe_block_length(),
        mdp3_mDInstrumentDefinitionRepo58_sbe_schema_version());

    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length)
{
    return mdp3_mDInstrumentDefinitionRepo58_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        mdp3_mDInstrumentDefinitionRepo58_sbe_block_length(),
        mdp3_mDInstrumentDefinitionRepo58_sbe_schema_version());
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t acting_block_length,
    const uint64_t acting_version,
    const uint64_t buffer_length)
{
    return mdp3_mDInstrumentDefinitionRepo58_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        acting_block_length,
        acting_version);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_sbe_rewind(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return mdp3_mDInstrumentDefinitionRepo58_wrap_for_decode(
        codec,
        codec->buffer,
        codec->offset,
        codec->acting_block_length,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_encoded_length(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return mdp3_mDInstrumentDefinitionRepo58_sbe_position(codec) - codec->offset;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_mut_buffer(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_buffer_length(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->buffer_length;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->acting_version;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_MatchEventIndicator_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_matchEventIndicator_id(void)
{
    return 5799;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_matchEventIndicator_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_matchEventIndicator_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_matchEventIndicator_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_matchEventIndicator_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF struct mdp3_matchEventIndicator *mdp3_mDInstrumentDefinitionRepo58_matchEventIndicator(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_matchEventIndicator *const bitset)
{
    return mdp3_matchEventIndicator_wrap(
        bitset,
        codec->buffer,
        codec->offset + 0,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_matchEventIndicator_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_TotNumReports_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_totNumReports_id(void)
{
    return 911;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_totNumReports_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_totNumReports_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_totNumReports_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_totNumReports_encoding_offset(void)
{
    return 1;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionRepo58_totNumReports_null_value(void)
{
    return UINT32_C(0xffffffff);
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionRepo58_totNumReports_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionRepo58_totNumReports_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_totNumReports_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionRepo58_totNumReports(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    uint32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 1, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_totNumReports(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint32_t value)
{
    uint32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 1, &val, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_SecurityUpdateAction_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_securityUpdateAction_id(void)
{
    return 980;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_securityUpdateAction_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_securityUpdateAction_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_securityUpdateAction_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_securityUpdateAction_encoding_offset(void)
{
    return 5;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_securityUpdateAction_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_securityUpdateAction(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    enum mdp3_securityUpdateAction *const out)
{
    char val;
    memcpy(&val, codec->buffer + codec->offset + 5, sizeof(char));

    return mdp3_securityUpdateAction_get((val), out);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_securityUpdateAction(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const enum mdp3_securityUpdateAction value)
{
    char val = (value);
    memcpy(codec->buffer + codec->offset + 5, &val, sizeof(char));

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_LastUpdateTime_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_lastUpdateTime_id(void)
{
    return 779;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_lastUpdateTime_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_lastUpdateTime_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_lastUpdateTime_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_lastUpdateTime_encoding_offset(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_lastUpdateTime_null_value(void)
{
    return SBE_NULLVALUE_UINT64;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_lastUpdateTime_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_lastUpdateTime_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_lastUpdateTime_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_lastUpdateTime(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    uint64_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 6, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_64(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_lastUpdateTime(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t value)
{
    uint64_t val = SBE_LITTLE_ENDIAN_ENCODE_64(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 6, &val, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_MDSecurityTradingStatus_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_mDSecurityTradingStatus_id(void)
{
    return 1682;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_mDSecurityTradingStatus_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_mDSecurityTradingStatus_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_mDSecurityTradingStatus_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_mDSecurityTradingStatus_encoding_offset(void)
{
    return 14;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_mDSecurityTradingStatus_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_mDSecurityTradingStatus(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    enum mdp3_securityTradingStatus *const out)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 14, sizeof(uint8_t));

    return mdp3_securityTradingStatus_get((val), out);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_mDSecurityTradingStatus(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const enum mdp3_securityTradingStatus value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 14, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_ApplID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_applID_id(void)
{
    return 1180;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_applID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_applID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_applID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_applID_encoding_offset(void)
{
    return 15;
}

SBE_ONE_DEF int16_t mdp3_mDInstrumentDefinitionRepo58_applID_null_value(void)
{
    return SBE_NULLVALUE_INT16;
}

SBE_ONE_DEF int16_t mdp3_mDInstrumentDefinitionRepo58_applID_min_value(void)
{
    return (int16_t)-32767;
}

SBE_ONE_DEF int16_t mdp3_mDInstrumentDefinitionRepo58_applID_max_value(void)
{
    return (int16_t)32767;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_applID_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF int16_t mdp3_mDInstrumentDefinitionRepo58_applID(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    int16_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 15, sizeof(int16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_16(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_applID(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const int16_t value)
{
    int16_t val = SBE_LITTLE_ENDIAN_ENCODE_16(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 15, &val, sizeof(int16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_MarketSegmentID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_marketSegmentID_id(void)
{
    return 1300;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_marketSegmentID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_marketSegmentID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_marketSegmentID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_marketSegmentID_encoding_offset(void)
{
    return 17;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionRepo58_marketSegmentID_null_value(void)
{
    return SBE_NULLVALUE_UINT8;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionRepo58_marketSegmentID_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionRepo58_marketSegmentID_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_marketSegmentID_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionRepo58_marketSegmentID(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    uint8_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 17, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_marketSegmentID(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint8_t value)
{
    uint8_t val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 17, &val, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_UnderlyingProduct_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_underlyingProduct_id(void)
{
    return 462;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_underlyingProduct_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_underlyingProduct_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_underlyingProduct_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_underlyingProduct_encoding_offset(void)
{
    return 18;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionRepo58_underlyingProduct_null_value(void)
{
    return SBE_NULLVALUE_UINT8;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionRepo58_underlyingProduct_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionRepo58_underlyingProduct_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_underlyingProduct_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionRepo58_underlyingProduct(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    uint8_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 18, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_underlyingProduct(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint8_t value)
{
    uint8_t val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 18, &val, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_SecurityExchange_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_securityExchange_id(void)
{
    return 207;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_securityExchange_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_securityExchange_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_securityExchange_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_securityExchange_encoding_offset(void)
{
    return 19;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_securityExchange_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_securityExchange_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_securityExchange_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_securityExchange_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_securityExchange_length(void)
{
    return 4;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_securityExchange_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->buffer + codec->offset + 19;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_securityExchange_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 19 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_securityExchange(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 4)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 19 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_securityExchange_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 19 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_securityExchange(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 4)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 19 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_get_securityExchange(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 4)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 19, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_put_securityExchange(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 19, src, sizeof(char) * 4);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_SecurityGroup_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_securityGroup_id(void)
{
    return 1151;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_securityGroup_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_securityGroup_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_securityGroup_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_securityGroup_encoding_offset(void)
{
    return 23;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_securityGroup_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_securityGroup_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_securityGroup_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_securityGroup_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_securityGroup_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_securityGroup_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->buffer + codec->offset + 23;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_securityGroup_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 23 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_securityGroup(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 6)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 23 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_securityGroup_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 23 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_securityGroup(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 6)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 23 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_get_securityGroup(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 6)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 23, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_put_securityGroup(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 23, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_Asset_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_asset_id(void)
{
    return 6937;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_asset_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_asset_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_asset_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_asset_encoding_offset(void)
{
    return 29;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_asset_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_asset_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_asset_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_asset_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_asset_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_asset_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->buffer + codec->offset + 29;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_asset_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 29 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_asset(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 6)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 29 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_asset_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 29 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_asset(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 6)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 29 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_get_asset(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 6)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 29, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_put_asset(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 29, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_Symbol_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_symbol_id(void)
{
    return 55;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_symbol_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_symbol_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_symbol_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_symbol_encoding_offset(void)
{
    return 35;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_symbol_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_symbol_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_symbol_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_symbol_encoding_length(void)
{
    return 20;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_symbol_length(void)
{
    return 20;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_symbol_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->buffer + codec->offset + 35;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_symbol_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 35 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_symbol(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 20)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 35 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_symbol_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 35 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_symbol(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 20)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 35 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_get_symbol(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 20)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 35, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_put_symbol(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 35, src, sizeof(char) * 20);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_SecurityID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_securityID_id(void)
{
    return 48;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_securityID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_securityID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_securityID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_securityID_encoding_offset(void)
{
    return 55;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionRepo58_securityID_null_value(void)
{
    return SBE_NULLVALUE_INT32;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionRepo58_securityID_min_value(void)
{
    return INT32_C(-2147483647);
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionRepo58_securityID_max_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_securityID_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionRepo58_securityID(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    int32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 55, sizeof(int32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_securityID(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const int32_t value)
{
    int32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 55, &val, sizeof(int32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_SecurityIDSource_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "constant";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_securityIDSource_id(void)
{
    return 22;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_securityIDSource_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_securityIDSource_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_securityIDSource_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_securityIDSource_encoding_offset(void)
{
    return 59;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_securityIDSource_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_securityIDSource_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_securityIDSource_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_securityIDSource_encoding_length(void)
{
    return 0;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_securityIDSource_length(void)
{
    return 1;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_securityIDSource(void)
{
    static uint8_t securityIDSource_values[] = {56};

    return (const char *)securityIDSource_values;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_securityIDSource_index(const uint64_t index)
{
    static uint8_t securityIDSource_values[] = {56};

    return securityIDSource_values[index];
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_get_SecurityIDSource(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    char *dst,
    const uint64_t length)
{
    static uint8_t securityIDSource_values[] = {56};
    uint64_t bytes_to_copy = length < sizeof(securityIDSource_values) ? length : sizeof(securityIDSource_values);

    memcpy(dst, securityIDSource_values, bytes_to_copy);

    return bytes_to_copy;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_SecurityType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_securityType_id(void)
{
    return 167;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_securityType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_securityType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_securityType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_securityType_encoding_offset(void)
{
    return 59;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_securityType_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_securityType_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_securityType_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_securityType_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_securityType_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_securityType_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->buffer + codec->offset + 59;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_securityType_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 59 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_securityType(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 6)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 59 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_securityType_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 59 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_securityType(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 6)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 59 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_get_securityType(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 6)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 59, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_put_securityType(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 59, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_CFICode_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_cFICode_id(void)
{
    return 461;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_cFICode_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_cFICode_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_cFICode_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_cFICode_encoding_offset(void)
{
    return 65;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_cFICode_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_cFICode_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_cFICode_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_cFICode_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_cFICode_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_cFICode_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->buffer + codec->offset + 65;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_cFICode_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 65 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_cFICode(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 6)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 65 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_cFICode_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 65 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_cFICode(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 6)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 65 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_get_cFICode(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 6)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 65, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_put_cFICode(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 65, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_Currency_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_currency_id(void)
{
    return 15;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_currency_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_currency_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_currency_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_currency_encoding_offset(void)
{
    return 71;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_currency_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_currency_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_currency_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_currency_encoding_length(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_currency_length(void)
{
    return 3;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_currency_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->buffer + codec->offset + 71;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_currency_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 71 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_currency(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 3)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 71 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_currency_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 71 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_currency(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 3)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 71 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_get_currency(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 3)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 71, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_put_currency(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 71, src, sizeof(char) * 3);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_SettlCurrency_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_settlCurrency_id(void)
{
    return 120;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_settlCurrency_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_settlCurrency_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_settlCurrency_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_settlCurrency_encoding_offset(void)
{
    return 74;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_settlCurrency_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_settlCurrency_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_settlCurrency_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_settlCurrency_encoding_length(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_settlCurrency_length(void)
{
    return 3;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_settlCurrency_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->buffer + codec->offset + 74;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_settlCurrency_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 74 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_settlCurrency(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 3)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 74 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_settlCurrency_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 74 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_settlCurrency(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 3)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 74 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_get_settlCurrency(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 3)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 74, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_put_settlCurrency(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 74, src, sizeof(char) * 3);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_MatchAlgorithm_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_matchAlgorithm_id(void)
{
    return 1142;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_matchAlgorithm_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_matchAlgorithm_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_matchAlgorithm_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_matchAlgorithm_encoding_offset(void)
{
    return 77;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_matchAlgorithm_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_matchAlgorithm_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_matchAlgorithm_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_matchAlgorithm_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_matchAlgorithm(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 77, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_matchAlgorithm(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 77, &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_MinTradeVol_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_minTradeVol_id(void)
{
    return 562;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_minTradeVol_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_minTradeVol_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_minTradeVol_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_minTradeVol_encoding_offset(void)
{
    return 78;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionRepo58_minTradeVol_null_value(void)
{
    return SBE_NULLVALUE_UINT32;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionRepo58_minTradeVol_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionRepo58_minTradeVol_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_minTradeVol_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionRepo58_minTradeVol(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    uint32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 78, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_minTradeVol(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint32_t value)
{
    uint32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 78, &val, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_MaxTradeVol_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_maxTradeVol_id(void)
{
    return 1140;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_maxTradeVol_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_maxTradeVol_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_maxTradeVol_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_maxTradeVol_encoding_offset(void)
{
    return 82;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionRepo58_maxTradeVol_null_value(void)
{
    return SBE_NULLVALUE_UINT32;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionRepo58_maxTradeVol_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionRepo58_maxTradeVol_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_maxTradeVol_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionRepo58_maxTradeVol(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    uint32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 82, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_maxTradeVol(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint32_t value)
{
    uint32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 82, &val, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_MinPriceIncrement_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_minPriceIncrement_id(void)
{
    return 969;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_minPriceIncrement_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_minPriceIncrement_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_minPriceIncrement_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_minPriceIncrement_encoding_offset(void)
{
    return 86;
}

SBE_ONE_DEF struct mdp3_price9 *mdp3_mDInstrumentDefinitionRepo58_minPriceIncrement(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_price9 *const composite)
{
    return mdp3_price9_wrap(
        composite,
        codec->buffer,
        codec->offset + 86,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_DisplayFactor_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_displayFactor_id(void)
{
    return 9787;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_displayFactor_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_displayFactor_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_displayFactor_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_displayFactor_encoding_offset(void)
{
    return 94;
}

SBE_ONE_DEF struct mdp3_price9 *mdp3_mDInstrumentDefinitionRepo58_displayFactor(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_price9 *const composite)
{
    return mdp3_price9_wrap(
        composite,
        codec->buffer,
        codec->offset + 94,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_UnitOfMeasure_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_unitOfMeasure_id(void)
{
    return 996;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_unitOfMeasure_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_unitOfMeasure_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_unitOfMeasure_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_unitOfMeasure_encoding_offset(void)
{
    return 102;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_unitOfMeasure_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_unitOfMeasure_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_unitOfMeasure_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_unitOfMeasure_encoding_length(void)
{
    return 30;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_unitOfMeasure_length(void)
{
    return 30;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_unitOfMeasure_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->buffer + codec->offset + 102;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_unitOfMeasure_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 102 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_unitOfMeasure(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 30)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 102 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_unitOfMeasure_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 102 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_unitOfMeasure(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 30)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 102 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_get_unitOfMeasure(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 30)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 102, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_put_unitOfMeasure(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 102, src, sizeof(char) * 30);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_UnitOfMeasureQty_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_unitOfMeasureQty_id(void)
{
    return 1147;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_unitOfMeasureQty_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_unitOfMeasureQty_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_unitOfMeasureQty_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_unitOfMeasureQty_encoding_offset(void)
{
    return 132;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionRepo58_unitOfMeasureQty(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 132,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_TradingReferencePrice_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_tradingReferencePrice_id(void)
{
    return 1150;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_tradingReferencePrice_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_tradingReferencePrice_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_tradingReferencePrice_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_tradingReferencePrice_encoding_offset(void)
{
    return 140;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionRepo58_tradingReferencePrice(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 140,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_TradingReferenceDate_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_tradingReferenceDate_id(void)
{
    return 5796;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_tradingReferenceDate_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_tradingReferenceDate_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_tradingReferenceDate_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_tradingReferenceDate_encoding_offset(void)
{
    return 148;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_tradingReferenceDate_null_value(void)
{
    return (uint16_t)65535;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_tradingReferenceDate_min_value(void)
{
    return (uint16_t)0;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_tradingReferenceDate_max_value(void)
{
    return (uint16_t)65534;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_tradingReferenceDate_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_tradingReferenceDate(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    uint16_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 148, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_16(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_tradingReferenceDate(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint16_t value)
{
    uint16_t val = SBE_LITTLE_ENDIAN_ENCODE_16(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 148, &val, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_HighLimitPrice_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_highLimitPrice_id(void)
{
    return 1149;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_highLimitPrice_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_highLimitPrice_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_highLimitPrice_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_highLimitPrice_encoding_offset(void)
{
    return 150;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionRepo58_highLimitPrice(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 150,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_LowLimitPrice_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_lowLimitPrice_id(void)
{
    return 1148;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_lowLimitPrice_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_lowLimitPrice_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_lowLimitPrice_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_lowLimitPrice_encoding_offset(void)
{
    return 158;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionRepo58_lowLimitPrice(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 158,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_MaxPriceVariation_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_maxPriceVariation_id(void)
{
    return 1143;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_maxPriceVariation_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_maxPriceVariation_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_maxPriceVariation_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_maxPriceVariation_encoding_offset(void)
{
    return 166;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionRepo58_maxPriceVariation(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 166,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_FinancialInstrumentFullName_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_financialInstrumentFullName_id(void)
{
    return 2714;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_financialInstrumentFullName_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_financialInstrumentFullName_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_financialInstrumentFullName_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_financialInstrumentFullName_encoding_offset(void)
{
    return 174;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_financialInstrumentFullName_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_financialInstrumentFullName_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_financialInstrumentFullName_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_financialInstrumentFullName_encoding_length(void)
{
    return 35;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_financialInstrumentFullName_length(void)
{
    return 35;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_financialInstrumentFullName_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->buffer + codec->offset + 174;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_financialInstrumentFullName_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 174 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_financialInstrumentFullName(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 35)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 174 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_financialInstrumentFullName_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 174 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_financialInstrumentFullName(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 35)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 174 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_get_financialInstrumentFullName(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 35)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 174, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_put_financialInstrumentFullName(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 174, src, sizeof(char) * 35);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_PartyRoleClearingOrg_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_partyRoleClearingOrg_id(void)
{
    return 9736;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_partyRoleClearingOrg_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_partyRoleClearingOrg_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_partyRoleClearingOrg_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_partyRoleClearingOrg_encoding_offset(void)
{
    return 209;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_partyRoleClearingOrg_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_partyRoleClearingOrg_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_partyRoleClearingOrg_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_partyRoleClearingOrg_encoding_length(void)
{
    return 5;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_partyRoleClearingOrg_length(void)
{
    return 5;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_partyRoleClearingOrg_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->buffer + codec->offset + 209;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_partyRoleClearingOrg_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 209 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_partyRoleClearingOrg(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 5)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 209 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_partyRoleClearingOrg_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 209 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_partyRoleClearingOrg(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 5)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 209 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_get_partyRoleClearingOrg(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 5)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 209, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_put_partyRoleClearingOrg(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 209, src, sizeof(char) * 5);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_StartDate_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_startDate_id(void)
{
    return 916;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_startDate_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_startDate_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_startDate_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_startDate_encoding_offset(void)
{
    return 214;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_startDate_null_value(void)
{
    return (uint16_t)65535;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_startDate_min_value(void)
{
    return (uint16_t)0;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_startDate_max_value(void)
{
    return (uint16_t)65534;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_startDate_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_startDate(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    uint16_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 214, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_16(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_startDate(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint16_t value)
{
    uint16_t val = SBE_LITTLE_ENDIAN_ENCODE_16(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 214, &val, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_EndDate_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_endDate_id(void)
{
    return 917;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_endDate_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_endDate_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_endDate_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_endDate_encoding_offset(void)
{
    return 216;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_endDate_null_value(void)
{
    return (uint16_t)65535;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_endDate_min_value(void)
{
    return (uint16_t)0;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_endDate_max_value(void)
{
    return (uint16_t)65534;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_endDate_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_endDate(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    uint16_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 216, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_16(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_endDate(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint16_t value)
{
    uint16_t val = SBE_LITTLE_ENDIAN_ENCODE_16(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 216, &val, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_TerminationType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_terminationType_id(void)
{
    return 788;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_terminationType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_terminationType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_terminationType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_terminationType_encoding_offset(void)
{
    return 218;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_terminationType_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_terminationType_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_terminationType_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_terminationType_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_terminationType_length(void)
{
    return 8;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_terminationType_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->buffer + codec->offset + 218;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_terminationType_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 218 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_terminationType(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 8)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 218 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_terminationType_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 218 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_terminationType(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 8)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 218 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_get_terminationType(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 8)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 218, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_put_terminationType(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 218, src, sizeof(char) * 8);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_SecuritySubType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_securitySubType_id(void)
{
    return 762;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_securitySubType_since_version(void)
{
    return 10;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_securitySubType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_securitySubType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_securitySubType_encoding_offset(void)
{
    return 226;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_securitySubType_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_securitySubType(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    enum mdp3_repoSubType *const out)
{
    if (codec->acting_version < 10)
    {
        return false;
    }

    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 226, sizeof(uint8_t));

    return mdp3_repoSubType_get((val), out);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_securitySubType(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const enum mdp3_repoSubType value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 226, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_MoneyOrPar_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_moneyOrPar_id(void)
{
    return 37714;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_moneyOrPar_since_version(void)
{
    return 10;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_moneyOrPar_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_moneyOrPar_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_moneyOrPar_encoding_offset(void)
{
    return 227;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_moneyOrPar_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_moneyOrPar(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    enum mdp3_moneyOrPar *const out)
{
    if (codec->acting_version < 10)
    {
        return false;
    }

    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 227, sizeof(uint8_t));

    return mdp3_moneyOrPar_get((val), out);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_moneyOrPar(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const enum mdp3_moneyOrPar value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 227, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_MaxNoOfSubstitutions_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_maxNoOfSubstitutions_id(void)
{
    return 37715;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_maxNoOfSubstitutions_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_maxNoOfSubstitutions_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_maxNoOfSubstitutions_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_maxNoOfSubstitutions_encoding_offset(void)
{
    return 228;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionRepo58_maxNoOfSubstitutions_null_value(void)
{
    return SBE_NULLVALUE_UINT8;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionRepo58_maxNoOfSubstitutions_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionRepo58_maxNoOfSubstitutions_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_maxNoOfSubstitutions_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionRepo58_maxNoOfSubstitutions(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    uint8_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 228, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_maxNoOfSubstitutions(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint8_t value)
{
    uint8_t val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 228, &val, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_PriceQuoteMethod_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_priceQuoteMethod_id(void)
{
    return 1196;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_priceQuoteMethod_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_priceQuoteMethod_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_priceQuoteMethod_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_priceQuoteMethod_encoding_offset(void)
{
    return 229;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_priceQuoteMethod_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_priceQuoteMethod_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_priceQuoteMethod_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_priceQuoteMethod_encoding_length(void)
{
    return 5;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_priceQuoteMethod_length(void)
{
    return 5;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_priceQuoteMethod_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->buffer + codec->offset + 229;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_priceQuoteMethod_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 229 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_priceQuoteMethod(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 5)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 229 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_priceQuoteMethod_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 229 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_priceQuoteMethod(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 5)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 229 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_get_priceQuoteMethod(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 5)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 229, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_put_priceQuoteMethod(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 229, src, sizeof(char) * 5);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_UserDefinedInstrument_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_userDefinedInstrument_id(void)
{
    return 9779;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_userDefinedInstrument_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_userDefinedInstrument_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_userDefinedInstrument_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_userDefinedInstrument_encoding_offset(void)
{
    return 234;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_userDefinedInstrument_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_userDefinedInstrument_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_userDefinedInstrument_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_userDefinedInstrument_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_userDefinedInstrument(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 234, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_userDefinedInstrument(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 234, &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_RiskSet_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_riskSet_id(void)
{
    return 37721;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_riskSet_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_riskSet_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_riskSet_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_riskSet_encoding_offset(void)
{
    return 235;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_riskSet_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_riskSet_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_riskSet_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_riskSet_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_riskSet_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_riskSet_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->buffer + codec->offset + 235;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_riskSet_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 235 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_riskSet(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 6)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 235 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_riskSet_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 235 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_riskSet(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 6)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 235 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_get_riskSet(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 6)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 235, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_put_riskSet(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 235, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_MarketSet_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_marketSet_id(void)
{
    return 37722;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_marketSet_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_marketSet_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_marketSet_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_marketSet_encoding_offset(void)
{
    return 241;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_marketSet_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_marketSet_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_marketSet_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_marketSet_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_marketSet_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_marketSet_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    return codec->buffer + codec->offset + 241;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_marketSet_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 241 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_marketSet(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 6)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 241 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_marketSet_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 241 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_marketSet(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 6)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 241 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_get_marketSet(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 6)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 241, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_put_marketSet(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 241, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_InstrumentGUID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_instrumentGUID_id(void)
{
    return 37513;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_instrumentGUID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_instrumentGUID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_instrumentGUID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_instrumentGUID_encoding_offset(void)
{
    return 247;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_instrumentGUID_null_value(void)
{
    return UINT64_C(0xffffffffffffffff);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_instrumentGUID_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_instrumentGUID_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_instrumentGUID_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_instrumentGUID(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    uint64_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 247, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_64(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_instrumentGUID(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t value)
{
    uint64_t val = SBE_LITTLE_ENDIAN_ENCODE_64(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 247, &val, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_TermCode_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_termCode_id(void)
{
    return 37716;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_termCode_since_version(void)
{
    return 11;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_termCode_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_termCode_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_termCode_encoding_offset(void)
{
    return 255;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_termCode_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_termCode_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_termCode_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_termCode_encoding_length(void)
{
    return 20;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_termCode_length(void)
{
    return 20;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_termCode_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    if (codec->acting_version < 11)
    {
        return NULL;
    }

    return codec->buffer + codec->offset + 255;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_termCode_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index)
{
    if (codec->acting_version < 11)
    {
        return (char)0;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 255 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_termCode(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 20)
    {
        errno = E104;
        return false;
    }

    if (codec->acting_version < 11)
    {
        return (char)0;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 255 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_termCode_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 255 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_termCode(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 20)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 255 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_get_termCode(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 20)
    {
        errno = E106;
        return NULL;
    }

    if (codec->acting_version < 11)
    {
        return 0;
    }

    memcpy(dst, codec->buffer + codec->offset + 255, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_put_termCode(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 255, src, sizeof(char) * 20);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_BrokenDateTermType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_brokenDateTermType_id(void)
{
    return 6651;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_brokenDateTermType_since_version(void)
{
    return 13;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_brokenDateTermType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_brokenDateTermType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_brokenDateTermType_encoding_offset(void)
{
    return 275;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionRepo58_brokenDateTermType_null_value(void)
{
    return (uint8_t)255;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionRepo58_brokenDateTermType_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionRepo58_brokenDateTermType_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_brokenDateTermType_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionRepo58_brokenDateTermType(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
    if (codec->acting_version < 13)
    {
        return (uint8_t)255;
    }

    uint8_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 275, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58 *mdp3_mDInstrumentDefinitionRepo58_set_brokenDateTermType(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    const uint8_t value)
{
    uint8_t val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 275, &val, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

struct mdp3_mDInstrumentDefinitionRepo58_noEvents
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionRepo58_noEvents_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionRepo58_noEvents *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noEvents *mdp3_mDInstrumentDefinitionRepo58_noEvents_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionRepo58_noEvents *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noEvents *mdp3_mDInstrumentDefinitionRepo58_noEvents_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionRepo58_noEvents *const codec,
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

    mdp3_groupSize_set_blockLength(&dimensions, (uint16_t)9);
    mdp3_groupSize_set_numInGroup(&dimensions, (uint8_t)count);
    codec->index = -1;
    codec->count = count;
    codec->block_length = 9;
    codec->acting_version = acting_version;
    codec->position_ptr = pos;
    *codec->position_ptr = *codec->position_ptr + 3;

    return codec;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noEvents_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noEvents_sbe_block_length(void)
{
    return 9;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noEvents_sbe_position(
    const struct mdp3_mDInstrumentDefinitionRepo58_noEvents *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noEvents_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionRepo58_noEvents *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noEvents_count(
    const struct mdp3_mDInstrumentDefinitionRepo58_noEvents *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noEvents_has_next(
    const struct mdp3_mDInstrumentDefinitionRepo58_noEvents *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noEvents *mdp3_mDInstrumentDefinitionRepo58_noEvents_next(
    struct mdp3_mDInstrumentDefinitionRepo58_noEvents *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noEvents *mdp3_mDInstrumentDefinitionRepo58_noEvents_for_each(
    struct mdp3_mDInstrumentDefinitionRepo58_noEvents *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionRepo58_noEvents *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionRepo58_noEvents_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionRepo58_noEvents_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noEvents_EventType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noEvents_eventType_id(void)
{
    return 865;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noEvents_eventType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noEvents_eventType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noEvents *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noEvents_eventType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noEvents_eventType_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noEvents_eventType_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noEvents_eventType(
    const struct mdp3_mDInstrumentDefinitionRepo58_noEvents *const codec,
    enum mdp3_eventType *const out)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 0, sizeof(uint8_t));

    return mdp3_eventType_get((val), out);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noEvents *mdp3_mDInstrumentDefinitionRepo58_noEvents_set_eventType(
    struct mdp3_mDInstrumentDefinitionRepo58_noEvents *const codec,
    const enum mdp3_eventType value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 0, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noEvents_EventTime_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noEvents_eventTime_id(void)
{
    return 1145;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noEvents_eventTime_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noEvents_eventTime_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noEvents *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noEvents_eventTime_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noEvents_eventTime_encoding_offset(void)
{
    return 1;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noEvents_eventTime_null_value(void)
{
    return SBE_NULLVALUE_UINT64;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noEvents_eventTime_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noEvents_eventTime_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noEvents_eventTime_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noEvents_eventTime(
    const struct mdp3_mDInstrumentDefinitionRepo58_noEvents *const codec)
{
    uint64_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 1, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_64(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noEvents *mdp3_mDInstrumentDefinitionRepo58_noEvents_set_eventTime(
    struct mdp3_mDInstrumentDefinitionRepo58_noEvents *const codec,
    const uint64_t value)
{
    uint64_t val = SBE_LITTLE_ENDIAN_ENCODE_64(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 1, &val, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noEvents_id(void)
{
    return 864;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noEvents *mdp3_mDInstrumentDefinitionRepo58_get_noEvents(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_mDInstrumentDefinitionRepo58_noEvents *const property)
{
    return mdp3_mDInstrumentDefinitionRepo58_noEvents_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionRepo58_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noEvents *mdp3_mDInstrumentDefinitionRepo58_noEvents_set_count(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_mDInstrumentDefinitionRepo58_noEvents *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionRepo58_noEvents_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionRepo58_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noEvents_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noEvents_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noEvents_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const codec,
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

    mdp3_groupSize_set_blockLength(&dimensions, (uint16_t)4);
    mdp3_groupSize_set_numInGroup(&dimensions, (uint8_t)count);
    codec->index = -1;
    codec->count = count;
    codec->block_length = 4;
    codec->acting_version = acting_version;
    codec->position_ptr = pos;
    *codec->position_ptr = *codec->position_ptr + 3;

    return codec;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_sbe_block_length(void)
{
    return 4;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_sbe_position(
    const struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_count(
    const struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_has_next(
    const struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_next(
    struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_for_each(
    struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_MDFeedType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_mDFeedType_id(void)
{
    return 1022;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_mDFeedType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_mDFeedType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_mDFeedType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_mDFeedType_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_mDFeedType_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_mDFeedType_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_mDFeedType_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_mDFeedType_encoding_length(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_mDFeedType_length(void)
{
    return 3;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_mDFeedType_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const codec)
{
    return codec->buffer + codec->offset + 0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_mDFeedType_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 0 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_mDFeedType(
    const struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 3)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 0 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_set_mDFeedType_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 0 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_set_mDFeedType(
    struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 3)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 0 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_get_mDFeedType(
    const struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 3)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 0, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_put_mDFeedType(
    struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 0, src, sizeof(char) * 3);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_MarketDepth_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_marketDepth_id(void)
{
    return 264;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_marketDepth_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_marketDepth_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_marketDepth_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_marketDepth_encoding_offset(void)
{
    return 3;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_marketDepth_null_value(void)
{
    return SBE_NULLVALUE_INT8;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_marketDepth_min_value(void)
{
    return (int8_t)-127;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_marketDepth_max_value(void)
{
    return (int8_t)127;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_marketDepth_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_marketDepth(
    const struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const codec)
{
    int8_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 3, sizeof(int8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_set_marketDepth(
    struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const codec,
    const int8_t value)
{
    int8_t val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 3, &val, sizeof(int8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_id(void)
{
    return 1141;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *mdp3_mDInstrumentDefinitionRepo58_get_noMDFeedTypes(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const property)
{
    return mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionRepo58_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_set_count(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionRepo58_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noMDFeedTypes_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *const codec,
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

    mdp3_groupSize_set_blockLength(&dimensions, (uint16_t)4);
    mdp3_groupSize_set_numInGroup(&dimensions, (uint8_t)count);
    codec->index = -1;
    codec->count = count;
    codec->block_length = 4;
    codec->acting_version = acting_version;
    codec->position_ptr = pos;
    *codec->position_ptr = *codec->position_ptr + 3;

    return codec;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_sbe_block_length(void)
{
    return 4;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_sbe_position(
    const struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_count(
    const struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_has_next(
    const struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_next(
    struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_for_each(
    struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_InstAttribType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "constant";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_instAttribType_id(void)
{
    return 871;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_instAttribType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_instAttribType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_instAttribType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_instAttribType_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_instAttribType_null_value(void)
{
    return SBE_NULLVALUE_INT8;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_instAttribType_min_value(void)
{
    return (int8_t)-127;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_instAttribType_max_value(void)
{
    return (int8_t)127;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_instAttribType_encoding_length(void)
{
    return 0;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_instAttribType(void)
{
    return (int8_t)24;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_InstAttribValue_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_instAttribValue_id(void)
{
    return 872;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_instAttribValue_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_instAttribValue_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_instAttribValue_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_instAttribValue_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_instAttribValue(
    struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *const codec,
    struct mdp3_instAttribValue *const bitset)
{
    return mdp3_instAttribValue_wrap(
        bitset,
        codec->buffer,
        codec->offset + 0,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_instAttribValue_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_id(void)
{
    return 870;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *mdp3_mDInstrumentDefinitionRepo58_get_noInstAttrib(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *const property)
{
    return mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionRepo58_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_set_count(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_mDInstrumentDefinitionRepo58_noInstAttrib *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionRepo58_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noInstAttrib_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *const codec,
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

    mdp3_groupSize_set_blockLength(&dimensions, (uint16_t)5);
    mdp3_groupSize_set_numInGroup(&dimensions, (uint8_t)count);
    codec->index = -1;
    codec->count = count;
    codec->block_length = 5;
    codec->acting_version = acting_version;
    codec->position_ptr = pos;
    *codec->position_ptr = *codec->position_ptr + 3;

    return codec;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_sbe_block_length(void)
{
    return 5;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_sbe_position(
    const struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_count(
    const struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_has_next(
    const struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_next(
    struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_for_each(
    struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_LotType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_lotType_id(void)
{
    return 1093;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_lotType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_lotType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_lotType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_lotType_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_lotType_null_value(void)
{
    return SBE_NULLVALUE_INT8;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_lotType_min_value(void)
{
    return (int8_t)-127;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_lotType_max_value(void)
{
    return (int8_t)127;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_lotType_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_lotType(
    const struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *const codec)
{
    int8_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 0, sizeof(int8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_set_lotType(
    struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *const codec,
    const int8_t value)
{
    int8_t val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 0, &val, sizeof(int8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_MinLotSize_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_minLotSize_id(void)
{
    return 1231;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_minLotSize_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_minLotSize_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_minLotSize_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_minLotSize_encoding_offset(void)
{
    return 1;
}

SBE_ONE_DEF struct mdp3_lotSize *mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_minLotSize(
    struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *const codec,
    struct mdp3_lotSize *const composite)
{
    return mdp3_lotSize_wrap(
        composite,
        codec->buffer,
        codec->offset + 1,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_id(void)
{
    return 1234;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *mdp3_mDInstrumentDefinitionRepo58_get_noLotTypeRules(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *const property)
{
    return mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionRepo58_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_set_count(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionRepo58_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noLotTypeRules_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
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

    mdp3_groupSize_set_blockLength(&dimensions, (uint16_t)118);
    mdp3_groupSize_set_numInGroup(&dimensions, (uint8_t)count);
    codec->index = -1;
    codec->count = count;
    codec->block_length = 118;
    codec->acting_version = acting_version;
    codec->position_ptr = pos;
    *codec->position_ptr = *codec->position_ptr + 3;

    return codec;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_sbe_block_length(void)
{
    return 118;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_sbe_position(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_count(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_has_next(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_next(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_for_each(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_UnderlyingSymbol_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSymbol_id(void)
{
    return 311;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSymbol_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSymbol_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSymbol_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSymbol_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSymbol_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSymbol_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSymbol_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSymbol_encoding_length(void)
{
    return 20;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSymbol_length(void)
{
    return 20;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSymbol_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
    return codec->buffer + codec->offset + 0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSymbol_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 0 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSymbol(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 20)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 0 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_underlyingSymbol_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 0 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_underlyingSymbol(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 20)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 0 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_get_underlyingSymbol(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 20)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 0, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_put_underlyingSymbol(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 0, src, sizeof(char) * 20);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_UnderlyingSecurityID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityID_id(void)
{
    return 309;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityID_encoding_offset(void)
{
    return 20;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityID_null_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityID_min_value(void)
{
    return INT32_C(-2147483647);
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityID_max_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityID_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityID(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
    int32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 20, sizeof(int32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_underlyingSecurityID(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const int32_t value)
{
    int32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 20, &val, sizeof(int32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_UnderlyingSecurityIDSource_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "constant";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityIDSource_id(void)
{
    return 305;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityIDSource_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityIDSource_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityIDSource_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityIDSource_encoding_offset(void)
{
    return 24;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityIDSource_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityIDSource_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityIDSource_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityIDSource_encoding_length(void)
{
    return 0;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityIDSource_length(void)
{
    return 1;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityIDSource(void)
{
    static uint8_t underlyingSecurityIDSource_values[] = {56};

    return (const char *)underlyingSecurityIDSource_values;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityIDSource_index(const uint64_t index)
{
    static uint8_t underlyingSecurityIDSource_values[] = {56};

    return underlyingSecurityIDSource_values[index];
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_get_UnderlyingSecurityIDSource(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    char *dst,
    const uint64_t length)
{
    static uint8_t underlyingSecurityIDSource_values[] = {56};
    uint64_t bytes_to_copy = length < sizeof(underlyingSecurityIDSource_values) ? length : sizeof(underlyingSecurityIDSource_values);

    memcpy(dst, underlyingSecurityIDSource_values, bytes_to_copy);

    return bytes_to_copy;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_UnderlyingSecurityAltID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityAltID_id(void)
{
    return 458;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityAltID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityAltID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityAltID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityAltID_encoding_offset(void)
{
    return 24;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityAltID_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityAltID_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityAltID_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityAltID_encoding_length(void)
{
    return 12;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityAltID_length(void)
{
    return 12;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityAltID_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
    return codec->buffer + codec->offset + 24;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityAltID_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 24 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityAltID(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 12)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 24 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_underlyingSecurityAltID_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 24 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_underlyingSecurityAltID(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 12)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 24 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_get_underlyingSecurityAltID(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 12)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 24, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_put_underlyingSecurityAltID(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 24, src, sizeof(char) * 12);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_UnderlyingSecurityAltIDSource_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityAltIDSource_id(void)
{
    return 459;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityAltIDSource_since_version(void)
{
    return 10;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityAltIDSource_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityAltIDSource_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityAltIDSource_encoding_offset(void)
{
    return 36;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityAltIDSource_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityAltIDSource(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    enum mdp3_securityAltIDSource *const out)
{
    if (codec->acting_version < 10)
    {
        return false;
    }

    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 36, sizeof(uint8_t));

    return mdp3_securityAltIDSource_get((val), out);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_underlyingSecurityAltIDSource(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const enum mdp3_securityAltIDSource value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 36, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_UnderlyingFinancialInstrumentFullName_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingFinancialInstrumentFullName_id(void)
{
    return 2720;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingFinancialInstrumentFullName_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingFinancialInstrumentFullName_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingFinancialInstrumentFullName_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingFinancialInstrumentFullName_encoding_offset(void)
{
    return 37;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingFinancialInstrumentFullName_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingFinancialInstrumentFullName_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingFinancialInstrumentFullName_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingFinancialInstrumentFullName_encoding_length(void)
{
    return 35;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingFinancialInstrumentFullName_length(void)
{
    return 35;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingFinancialInstrumentFullName_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
    return codec->buffer + codec->offset + 37;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingFinancialInstrumentFullName_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 37 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingFinancialInstrumentFullName(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 35)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 37 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_underlyingFinancialInstrumentFullName_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 37 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_underlyingFinancialInstrumentFullName(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 35)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 37 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_get_underlyingFinancialInstrumentFullName(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 35)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 37, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_put_underlyingFinancialInstrumentFullName(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 37, src, sizeof(char) * 35);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_UnderlyingSecurityType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityType_id(void)
{
    return 310;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityType_encoding_offset(void)
{
    return 72;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityType_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityType_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityType_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityType_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityType_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityType_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
    return codec->buffer + codec->offset + 72;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityType_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 72 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingSecurityType(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 6)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 72 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_underlyingSecurityType_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 72 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_underlyingSecurityType(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 6)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 72 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_get_underlyingSecurityType(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 6)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 72, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_put_underlyingSecurityType(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 72, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_UnderlyingCountryOfIssue_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingCountryOfIssue_id(void)
{
    return 592;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingCountryOfIssue_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingCountryOfIssue_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingCountryOfIssue_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingCountryOfIssue_encoding_offset(void)
{
    return 78;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingCountryOfIssue_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingCountryOfIssue_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingCountryOfIssue_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingCountryOfIssue_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingCountryOfIssue_length(void)
{
    return 2;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingCountryOfIssue_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
    return codec->buffer + codec->offset + 78;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingCountryOfIssue_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 78 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingCountryOfIssue(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 2)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 78 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_underlyingCountryOfIssue_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 78 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_underlyingCountryOfIssue(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 2)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 78 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_get_underlyingCountryOfIssue(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 2)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 78, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_put_underlyingCountryOfIssue(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 78, src, sizeof(char) * 2);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_UnderlyingIssuer_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingIssuer_id(void)
{
    return 306;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingIssuer_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingIssuer_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingIssuer_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingIssuer_encoding_offset(void)
{
    return 80;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingIssuer_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingIssuer_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingIssuer_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingIssuer_encoding_length(void)
{
    return 25;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingIssuer_length(void)
{
    return 25;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingIssuer_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
    return codec->buffer + codec->offset + 80;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingIssuer_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 80 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingIssuer(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 25)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 80 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_underlyingIssuer_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 80 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_underlyingIssuer(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 25)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 80 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_get_underlyingIssuer(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 25)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 80, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_put_underlyingIssuer(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 80, src, sizeof(char) * 25);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_UnderlyingMaxLifeTime_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMaxLifeTime_id(void)
{
    return 37717;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMaxLifeTime_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMaxLifeTime_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMaxLifeTime_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMaxLifeTime_encoding_offset(void)
{
    return 105;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMaxLifeTime_null_value(void)
{
    return (uint8_t)255;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMaxLifeTime_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMaxLifeTime_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMaxLifeTime_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMaxLifeTime(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
    uint8_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 105, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_underlyingMaxLifeTime(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint8_t value)
{
    uint8_t val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 105, &val, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_UnderlyingMinDaysToMaturity_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMinDaysToMaturity_id(void)
{
    return 37718;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMinDaysToMaturity_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMinDaysToMaturity_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMinDaysToMaturity_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMinDaysToMaturity_encoding_offset(void)
{
    return 106;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMinDaysToMaturity_null_value(void)
{
    return (uint16_t)65535;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMinDaysToMaturity_min_value(void)
{
    return (uint16_t)0;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMinDaysToMaturity_max_value(void)
{
    return (uint16_t)65534;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMinDaysToMaturity_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMinDaysToMaturity(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
    uint16_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 106, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_16(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_underlyingMinDaysToMaturity(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint16_t value)
{
    uint16_t val = SBE_LITTLE_ENDIAN_ENCODE_16(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 106, &val, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_UnderlyingInstrumentGUID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingInstrumentGUID_id(void)
{
    return 37519;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingInstrumentGUID_since_version(void)
{
    return 11;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingInstrumentGUID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingInstrumentGUID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingInstrumentGUID_encoding_offset(void)
{
    return 108;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingInstrumentGUID_null_value(void)
{
    return UINT64_C(0xffffffffffffffff);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingInstrumentGUID_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingInstrumentGUID_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingInstrumentGUID_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingInstrumentGUID(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
    if (codec->acting_version < 11)
    {
        return UINT64_C(0xffffffffffffffff);
    }

    uint64_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 108, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_64(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_underlyingInstrumentGUID(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint64_t value)
{
    uint64_t val = SBE_LITTLE_ENDIAN_ENCODE_64(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 108, &val, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_UnderlyingMaturityDate_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMaturityDate_id(void)
{
    return 542;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMaturityDate_since_version(void)
{
    return 11;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMaturityDate_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMaturityDate_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMaturityDate_encoding_offset(void)
{
    return 116;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMaturityDate_null_value(void)
{
    return (uint16_t)65535;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMaturityDate_min_value(void)
{
    return (uint16_t)0;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMaturityDate_max_value(void)
{
    return (uint16_t)65534;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMaturityDate_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_underlyingMaturityDate(
    const struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec)
{
    if (codec->acting_version < 11)
    {
        return (uint16_t)65535;
    }

    uint16_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 116, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_16(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_underlyingMaturityDate(
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const codec,
    const uint16_t value)
{
    uint16_t val = SBE_LITTLE_ENDIAN_ENCODE_16(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 116, &val, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_id(void)
{
    return 711;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_get_noUnderlyings(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const property)
{
    return mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionRepo58_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_set_count(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_mDInstrumentDefinitionRepo58_noUnderlyings *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionRepo58_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noUnderlyings_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec,
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

    mdp3_groupSize_set_blockLength(&dimensions, (uint16_t)32);
    mdp3_groupSize_set_numInGroup(&dimensions, (uint8_t)count);
    codec->index = -1;
    codec->count = count;
    codec->block_length = 32;
    codec->acting_version = acting_version;
    codec->position_ptr = pos;
    *codec->position_ptr = *codec->position_ptr + 3;

    return codec;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_sbe_block_length(void)
{
    return 32;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_sbe_position(
    const struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_count(
    const struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_has_next(
    const struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_next(
    struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_for_each(
    struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_RelatedSecurityID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityID_id(void)
{
    return 1650;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityID_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityID_null_value(void)
{
    return SBE_NULLVALUE_INT32;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityID_min_value(void)
{
    return INT32_C(-2147483647);
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityID_max_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityID_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityID(
    const struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec)
{
    int32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 0, sizeof(int32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_set_relatedSecurityID(
    struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec,
    const int32_t value)
{
    int32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 0, &val, sizeof(int32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_RelatedSecurityIDSource_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "constant";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityIDSource_id(void)
{
    return 1651;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityIDSource_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityIDSource_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityIDSource_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityIDSource_encoding_offset(void)
{
    return 4;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityIDSource_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityIDSource_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityIDSource_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityIDSource_encoding_length(void)
{
    return 0;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityIDSource_length(void)
{
    return 1;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityIDSource(void)
{
    static uint8_t relatedSecurityIDSource_values[] = {56};

    return (const char *)relatedSecurityIDSource_values;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSecurityIDSource_index(const uint64_t index)
{
    static uint8_t relatedSecurityIDSource_values[] = {56};

    return relatedSecurityIDSource_values[index];
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_get_RelatedSecurityIDSource(
    const struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec,
    char *dst,
    const uint64_t length)
{
    static uint8_t relatedSecurityIDSource_values[] = {56};
    uint64_t bytes_to_copy = length < sizeof(relatedSecurityIDSource_values) ? length : sizeof(relatedSecurityIDSource_values);

    memcpy(dst, relatedSecurityIDSource_values, bytes_to_copy);

    return bytes_to_copy;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_RelatedSymbol_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSymbol_id(void)
{
    return 1649;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSymbol_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSymbol_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSymbol_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSymbol_encoding_offset(void)
{
    return 4;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSymbol_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSymbol_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSymbol_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSymbol_encoding_length(void)
{
    return 20;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSymbol_length(void)
{
    return 20;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSymbol_buffer(
    const struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec)
{
    return codec->buffer + codec->offset + 4;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSymbol_unsafe(
    const struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 4 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedSymbol(
    const struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 20)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 4 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_set_relatedSymbol_unsafe(
    struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 4 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_set_relatedSymbol(
    struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 20)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 4 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_get_relatedSymbol(
    const struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 20)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 4, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_put_relatedSymbol(
    struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 4, src, sizeof(char) * 20);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_RelatedInstrumentGUID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedInstrumentGUID_id(void)
{
    return 37724;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedInstrumentGUID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedInstrumentGUID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedInstrumentGUID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedInstrumentGUID_encoding_offset(void)
{
    return 24;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedInstrumentGUID_null_value(void)
{
    return UINT64_C(0xffffffffffffffff);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedInstrumentGUID_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedInstrumentGUID_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedInstrumentGUID_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_relatedInstrumentGUID(
    const struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_set_relatedInstrumentGUID(
    struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const codec,
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

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_id(void)
{
    return 1647;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *mdp3_mDInstrumentDefinitionRepo58_get_noRelatedInstruments(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const property)
{
    return mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionRepo58_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_set_count(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionRepo58_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noRelatedInstruments_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec,
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

    mdp3_groupSize_set_blockLength(&dimensions, (uint16_t)16);
    mdp3_groupSize_set_numInGroup(&dimensions, (uint8_t)count);
    codec->index = -1;
    codec->count = count;
    codec->block_length = 16;
    codec->acting_version = acting_version;
    codec->position_ptr = pos;
    *codec->position_ptr = *codec->position_ptr + 3;

    return codec;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_sbe_block_length(void)
{
    return 16;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_sbe_position(
    const struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_count(
    const struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_has_next(
    const struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_next(
    struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_for_each(
    struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_BrokenDateGUID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateGUID_id(void)
{
    return 39031;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateGUID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateGUID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateGUID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateGUID_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateGUID_null_value(void)
{
    return SBE_NULLVALUE_UINT64;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateGUID_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateGUID_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateGUID_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateGUID(
    const struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec)
{
    uint64_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 0, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_64(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_set_brokenDateGUID(
    struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec,
    const uint64_t value)
{
    uint64_t val = SBE_LITTLE_ENDIAN_ENCODE_64(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 0, &val, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_BrokenDateSecurityID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateSecurityID_id(void)
{
    return 39027;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateSecurityID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateSecurityID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateSecurityID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateSecurityID_encoding_offset(void)
{
    return 8;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateSecurityID_null_value(void)
{
    return SBE_NULLVALUE_INT32;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateSecurityID_min_value(void)
{
    return INT32_C(-2147483647);
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateSecurityID_max_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateSecurityID_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateSecurityID(
    const struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_set_brokenDateSecurityID(
    struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_BrokenDateStart_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateStart_id(void)
{
    return 6748;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateStart_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateStart_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateStart_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateStart_encoding_offset(void)
{
    return 12;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateStart_null_value(void)
{
    return (uint16_t)65535;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateStart_min_value(void)
{
    return (uint16_t)0;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateStart_max_value(void)
{
    return (uint16_t)65534;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateStart_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateStart(
    const struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec)
{
    uint16_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 12, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_16(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_set_brokenDateStart(
    struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec,
    const uint16_t value)
{
    uint16_t val = SBE_LITTLE_ENDIAN_ENCODE_16(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 12, &val, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_BrokenDateEnd_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionRepo58_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionRepo58_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateEnd_id(void)
{
    return 6741;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateEnd_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateEnd_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateEnd_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateEnd_encoding_offset(void)
{
    return 14;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateEnd_null_value(void)
{
    return (uint16_t)65535;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateEnd_min_value(void)
{
    return (uint16_t)0;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateEnd_max_value(void)
{
    return (uint16_t)65534;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateEnd_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_brokenDateEnd(
    const struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec)
{
    uint16_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 14, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_16(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_set_brokenDateEnd(
    struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const codec,
    const uint16_t value)
{
    uint16_t val = SBE_LITTLE_ENDIAN_ENCODE_16(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 14, &val, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_id(void)
{
    return 39026;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *mdp3_mDInstrumentDefinitionRepo58_get_noBrokenDates(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const property)
{
    return mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionRepo58_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_set_count(
    struct mdp3_mDInstrumentDefinitionRepo58 *const codec,
    struct mdp3_mDInstrumentDefinitionRepo58_noBrokenDates *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionRepo58_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_since_version(void)
{
    return 13;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionRepo58 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionRepo58_noBrokenDates_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

#endif
