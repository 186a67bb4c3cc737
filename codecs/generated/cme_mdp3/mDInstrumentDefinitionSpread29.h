/* Generated SBE (Simple Binary Encoding) message codec */

#ifndef _MDP3_MDINSTRUMENTDEFINITIONSPREAD29_H_
#define _MDP3_MDINSTRUMENTDEFINITIONSPREAD29_H_

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

struct mdp3_mDInstrumentDefinitionSpread29
{
    char *buffer;
    uint64_t buffer_length;
    uint64_t offset;
    uint64_t position;
    uint64_t acting_block_length;
    uint64_t acting_version;
};

enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute
{
    mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH,
    mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT,
    mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE,
    mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE
};

union mdp3_mDInstrumentDefinitionSpread29_float_as_uint
{
    float fp_value;
    uint32_t uint_value;
};

union mdp3_mDInstrumentDefinitionSpread29_double_as_uint
{
    double fp_value;
    uint64_t uint_value;
};

struct mdp3_mDInstrumentDefinitionSpread29_string_view
{
    const char* data;
    size_t length;
};

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_sbe_position(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    return codec->position;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionSpread29_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    return &codec->position;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_reset(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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
    if (!mdp3_mDInstrumentDefinitionSpread29_set_sbe_position(codec, offset + acting_block_length))
    {
        return NULL;
    }

    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_copy(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const struct mdp3_mDInstrumentDefinitionSpread29 *const other)
{
     codec->buffer = other->buffer;
     codec->offset = other->offset;
     codec->buffer_length = other->buffer_length;
     codec->acting_block_length = other->acting_block_length;
     codec->acting_version = other->acting_version;
     codec->position = other->position;

     return codec;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_sbe_block_length(void)
{
    return (uint16_t)195;
}

#define MDP3_M_D_INSTRUMENT_DEFINITION_SPREAD29_SBE_TEMPLATE_ID (uint16_t)29

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_sbe_template_id(void)
{
    return (uint16_t)29;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_sbe_schema_id(void)
{
    return (uint16_t)1;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_sbe_schema_version(void)
{
    return (uint16_t)13;
}

SBE_ONE_DEF const char* mdp3_mDInstrumentDefinitionSpread29_sbe_semantic_version(void)
{
    return "FIX5SP2";
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_sbe_semantic_type(void)
{
    return "";
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_offset(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    return codec->offset;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_wrap_and_apply_header(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length,
    struct mdp3_messageHeader *const hdr)
{
    mdp3_messageHeader_wrap(
        hdr, buffer + offset, 0, mdp3_messageHeader_sbe_schema_version(), buffer_length);

    mdp3_messageHeader_set_blockLength(hdr, mdp3_mDInstrumentDefinitionSpread29_sbe_block_length());
    mdp3_messageHeader_set_templateId(hdr, mdp3_mDInstrumentDefinitionSpread29_sbe_template_id());
    mdp3_messageHeader_set_schemaId(hdr, mdp3_mDInstrumentDefinitionSpread29_sbe_schema_id());
    mdp3_messageHeader_set_version(hdr, mdp3_mDInstrumentDefinitionSpread29_sbe_schema_version());

    mdp3_mDInstrumentDefinitionSpread29_reset(
        codec,
        buffer + offset + mdp3_messageHeader_encoded_length(),
        0,
        buffer_length - mdp3_messageHeader_encoded_length(),
        mdp3_mDInstrumentDefinitionSpread29_sbe_block_length(),
        mdp3_mDInstrumentDefinitionSpread29_sbe_schema_version());

    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length)
{
    return mdp3_mDInstrumentDefinitionSpread29_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        mdp3_mDInstrumentDefinitionSpread29_sbe_block_length(),
        mdp3_mDInstrumentDefinitionSpread29_sbe_schema_version());
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t acting_block_length,
    const uint64_t acting_version,
    const uint64_t buffer_length)
{
    return mdp3_mDInstrumentDefinitionSpread29_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        acting_block_length,
        acting_version);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_sbe_rewind(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    return mdp3_mDInstrumentDefinitionSpread29_wrap_for_decode(
        codec,
        codec->buffer,
        codec->offset,
        codec->acting_block_length,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_encoded_length(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    return mdp3_mDInstrumentDefinitionSpread29_sbe_position(codec) - codec->offset;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_buffer(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionSpread29_mut_buffer(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_buffer_length(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    return codec->buffer_length;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    return codec->acting_version;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_MatchEventIndicator_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_matchEventIndicator_id(void)
{
    return 5799;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_matchEventIndicator_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_matchEventIndicator_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_matchEventIndicator_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_matchEventIndicator_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF struct mdp3_matchEventIndicator *mdp3_mDInstrumentDefinitionSpread29_matchEventIndicator(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    struct mdp3_matchEventIndicator *const bitset)
{
    return mdp3_matchEventIndicator_wrap(
        bitset,
        codec->buffer,
        codec->offset + 0,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_matchEventIndicator_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_TotNumReports_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_totNumReports_id(void)
{
    return 911;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_totNumReports_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_totNumReports_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_totNumReports_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_totNumReports_encoding_offset(void)
{
    return 1;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionSpread29_totNumReports_null_value(void)
{
    return UINT32_C(0xffffffff);
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionSpread29_totNumReports_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionSpread29_totNumReports_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_totNumReports_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionSpread29_totNumReports(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_totNumReports(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_SecurityUpdateAction_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_securityUpdateAction_id(void)
{
    return 980;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_securityUpdateAction_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_securityUpdateAction_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_securityUpdateAction_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_securityUpdateAction_encoding_offset(void)
{
    return 5;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_securityUpdateAction_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_securityUpdateAction(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    enum mdp3_securityUpdateAction *const out)
{
    char val;
    memcpy(&val, codec->buffer + codec->offset + 5, sizeof(char));

    return mdp3_securityUpdateAction_get((val), out);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_securityUpdateAction(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const enum mdp3_securityUpdateAction value)
{
    char val = (value);
    memcpy(codec->buffer + codec->offset + 5, &val, sizeof(char));

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_LastUpdateTime_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_lastUpdateTime_id(void)
{
    return 779;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_lastUpdateTime_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_lastUpdateTime_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_lastUpdateTime_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_lastUpdateTime_encoding_offset(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_lastUpdateTime_null_value(void)
{
    return SBE_NULLVALUE_UINT64;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_lastUpdateTime_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_lastUpdateTime_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_lastUpdateTime_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_lastUpdateTime(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_lastUpdateTime(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_MDSecurityTradingStatus_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_mDSecurityTradingStatus_id(void)
{
    return 1682;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_mDSecurityTradingStatus_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_mDSecurityTradingStatus_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_mDSecurityTradingStatus_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_mDSecurityTradingStatus_encoding_offset(void)
{
    return 14;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_mDSecurityTradingStatus_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_mDSecurityTradingStatus(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    enum mdp3_securityTradingStatus *const out)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 14, sizeof(uint8_t));

    return mdp3_securityTradingStatus_get((val), out);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_mDSecurityTradingStatus(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const enum mdp3_securityTradingStatus value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 14, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_ApplID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_applID_id(void)
{
    return 1180;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_applID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_applID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_applID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_applID_encoding_offset(void)
{
    return 15;
}

SBE_ONE_DEF int16_t mdp3_mDInstrumentDefinitionSpread29_applID_null_value(void)
{
    return SBE_NULLVALUE_INT16;
}

SBE_ONE_DEF int16_t mdp3_mDInstrumentDefinitionSpread29_applID_min_value(void)
{
    return (int16_t)-32767;
}

SBE_ONE_DEF int16_t mdp3_mDInstrumentDefinitionSpread29_applID_max_value(void)
{
    return (int16_t)32767;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_applID_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF int16_t mdp3_mDInstrumentDefinitionSpread29_applID(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_applID(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_MarketSegmentID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_marketSegmentID_id(void)
{
    return 1300;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_marketSegmentID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_marketSegmentID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_marketSegmentID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_marketSegmentID_encoding_offset(void)
{
    return 17;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionSpread29_marketSegmentID_null_value(void)
{
    return SBE_NULLVALUE_UINT8;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionSpread29_marketSegmentID_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionSpread29_marketSegmentID_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_marketSegmentID_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionSpread29_marketSegmentID(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_marketSegmentID(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_UnderlyingProduct_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_underlyingProduct_id(void)
{
    return 462;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_underlyingProduct_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_underlyingProduct_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_underlyingProduct_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_underlyingProduct_encoding_offset(void)
{
    return 18;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionSpread29_underlyingProduct_null_value(void)
{
    return (uint8_t)255;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionSpread29_underlyingProduct_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionSpread29_underlyingProduct_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_underlyingProduct_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionSpread29_underlyingProduct(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_underlyingProduct(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_SecurityExchange_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_securityExchange_id(void)
{
    return 207;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_securityExchange_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_securityExchange_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_securityExchange_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_securityExchange_encoding_offset(void)
{
    return 19;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_securityExchange_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_securityExchange_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_securityExchange_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_securityExchange_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_securityExchange_length(void)
{
    return 4;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_securityExchange_buffer(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    return codec->buffer + codec->offset + 19;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_securityExchange_unsafe(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_securityExchange(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_securityExchange_unsafe(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_securityExchange(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionSpread29_get_securityExchange(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_put_securityExchange(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 19, src, sizeof(char) * 4);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_SecurityGroup_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_securityGroup_id(void)
{
    return 1151;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_securityGroup_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_securityGroup_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_securityGroup_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_securityGroup_encoding_offset(void)
{
    return 23;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_securityGroup_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_securityGroup_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_securityGroup_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_securityGroup_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_securityGroup_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_securityGroup_buffer(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    return codec->buffer + codec->offset + 23;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_securityGroup_unsafe(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_securityGroup(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_securityGroup_unsafe(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_securityGroup(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionSpread29_get_securityGroup(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_put_securityGroup(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 23, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_Asset_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_asset_id(void)
{
    return 6937;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_asset_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_asset_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_asset_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_asset_encoding_offset(void)
{
    return 29;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_asset_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_asset_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_asset_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_asset_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_asset_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_asset_buffer(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    return codec->buffer + codec->offset + 29;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_asset_unsafe(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_asset(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_asset_unsafe(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_asset(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionSpread29_get_asset(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_put_asset(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 29, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_Symbol_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_symbol_id(void)
{
    return 55;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_symbol_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_symbol_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_symbol_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_symbol_encoding_offset(void)
{
    return 35;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_symbol_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_symbol_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_symbol_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_symbol_encoding_length(void)
{
    return 20;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_symbol_length(void)
{
    return 20;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_symbol_buffer(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    return codec->buffer + codec->offset + 35;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_symbol_unsafe(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_symbol(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_symbol_unsafe(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_symbol(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionSpread29_get_symbol(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_put_symbol(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 35, src, sizeof(char) * 20);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_SecurityID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_securityID_id(void)
{
    return 48;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_securityID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_securityID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_securityID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_securityID_encoding_offset(void)
{
    return 55;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionSpread29_securityID_null_value(void)
{
    return SBE_NULLVALUE_INT32;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionSpread29_securityID_min_value(void)
{
    return INT32_C(-2147483647);
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionSpread29_securityID_max_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_securityID_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionSpread29_securityID(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_securityID(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_SecurityIDSource_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "constant";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_securityIDSource_id(void)
{
    return 22;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_securityIDSource_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_securityIDSource_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_securityIDSource_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_securityIDSource_encoding_offset(void)
{
    return 59;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_securityIDSource_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_securityIDSource_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_securityIDSource_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_securityIDSource_encoding_length(void)
{
    return 0;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_securityIDSource_length(void)
{
    return 1;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_securityIDSource(void)
{
    static uint8_t securityIDSource_values[] = {56};

    return (const char *)securityIDSource_values;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_securityIDSource_index(const uint64_t index)
{
    static uint8_t securityIDSource_values[] = {56};

    return securityIDSource_values[index];
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_get_SecurityIDSource(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    char *dst,
    const uint64_t length)
{
    static uint8_t securityIDSource_values[] = {56};
    uint64_t bytes_to_copy = length < sizeof(securityIDSource_values) ? length : sizeof(securityIDSource_values);

    memcpy(dst, securityIDSource_values, bytes_to_copy);

    return bytes_to_copy;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_SecurityType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_securityType_id(void)
{
    return 167;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_securityType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_securityType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_securityType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_securityType_encoding_offset(void)
{
    return 59;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_securityType_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_securityType_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_securityType_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_securityType_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_securityType_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_securityType_buffer(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    return codec->buffer + codec->offset + 59;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_securityType_unsafe(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_securityType(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_securityType_unsafe(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_securityType(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionSpread29_get_securityType(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_put_securityType(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 59, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_CFICode_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_cFICode_id(void)
{
    return 461;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_cFICode_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_cFICode_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_cFICode_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_cFICode_encoding_offset(void)
{
    return 65;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_cFICode_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_cFICode_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_cFICode_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_cFICode_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_cFICode_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_cFICode_buffer(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    return codec->buffer + codec->offset + 65;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_cFICode_unsafe(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_cFICode(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_cFICode_unsafe(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_cFICode(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionSpread29_get_cFICode(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_put_cFICode(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 65, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_MaturityMonthYear_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_maturityMonthYear_id(void)
{
    return 200;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_maturityMonthYear_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_maturityMonthYear_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_maturityMonthYear_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_maturityMonthYear_encoding_offset(void)
{
    return 71;
}

SBE_ONE_DEF struct mdp3_maturityMonthYear *mdp3_mDInstrumentDefinitionSpread29_maturityMonthYear(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    struct mdp3_maturityMonthYear *const composite)
{
    return mdp3_maturityMonthYear_wrap(
        composite,
        codec->buffer,
        codec->offset + 71,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_Currency_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_currency_id(void)
{
    return 15;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_currency_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_currency_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_currency_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_currency_encoding_offset(void)
{
    return 76;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_currency_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_currency_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_currency_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_currency_encoding_length(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_currency_length(void)
{
    return 3;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_currency_buffer(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    return codec->buffer + codec->offset + 76;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_currency_unsafe(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 76 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_currency(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 76 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_currency_unsafe(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 76 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_currency(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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
    memcpy(codec->buffer + codec->offset + 76 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionSpread29_get_currency(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 3)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 76, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_put_currency(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 76, src, sizeof(char) * 3);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_SecuritySubType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_securitySubType_id(void)
{
    return 762;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_securitySubType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_securitySubType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_securitySubType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_securitySubType_encoding_offset(void)
{
    return 79;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_securitySubType_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_securitySubType_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_securitySubType_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_securitySubType_encoding_length(void)
{
    return 5;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_securitySubType_length(void)
{
    return 5;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_securitySubType_buffer(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    return codec->buffer + codec->offset + 79;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_securitySubType_unsafe(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 79 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_securitySubType(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 79 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_securitySubType_unsafe(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 79 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_securitySubType(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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
    memcpy(codec->buffer + codec->offset + 79 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionSpread29_get_securitySubType(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 5)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 79, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_put_securitySubType(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 79, src, sizeof(char) * 5);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_UserDefinedInstrument_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_userDefinedInstrument_id(void)
{
    return 9779;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_userDefinedInstrument_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_userDefinedInstrument_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_userDefinedInstrument_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_userDefinedInstrument_encoding_offset(void)
{
    return 84;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_userDefinedInstrument_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_userDefinedInstrument_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_userDefinedInstrument_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_userDefinedInstrument_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_userDefinedInstrument(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 84, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_userDefinedInstrument(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 84, &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_MatchAlgorithm_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_matchAlgorithm_id(void)
{
    return 1142;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_matchAlgorithm_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_matchAlgorithm_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_matchAlgorithm_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_matchAlgorithm_encoding_offset(void)
{
    return 85;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_matchAlgorithm_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_matchAlgorithm_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_matchAlgorithm_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_matchAlgorithm_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_matchAlgorithm(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 85, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_matchAlgorithm(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 85, &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_MinTradeVol_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_minTradeVol_id(void)
{
    return 562;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_minTradeVol_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_minTradeVol_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_minTradeVol_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_minTradeVol_encoding_offset(void)
{
    return 86;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionSpread29_minTradeVol_null_value(void)
{
    return SBE_NULLVALUE_UINT32;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionSpread29_minTradeVol_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionSpread29_minTradeVol_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_minTradeVol_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionSpread29_minTradeVol(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    uint32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 86, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_minTradeVol(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const uint32_t value)
{
    uint32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 86, &val, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_MaxTradeVol_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_maxTradeVol_id(void)
{
    return 1140;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_maxTradeVol_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_maxTradeVol_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_maxTradeVol_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_maxTradeVol_encoding_offset(void)
{
    return 90;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionSpread29_maxTradeVol_null_value(void)
{
    return SBE_NULLVALUE_UINT32;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionSpread29_maxTradeVol_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionSpread29_maxTradeVol_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_maxTradeVol_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionSpread29_maxTradeVol(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    uint32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 90, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_maxTradeVol(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const uint32_t value)
{
    uint32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 90, &val, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_MinPriceIncrement_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_minPriceIncrement_id(void)
{
    return 969;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_minPriceIncrement_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_minPriceIncrement_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_minPriceIncrement_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_minPriceIncrement_encoding_offset(void)
{
    return 94;
}

SBE_ONE_DEF struct mdp3_price7 *mdp3_mDInstrumentDefinitionSpread29_minPriceIncrement(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    struct mdp3_price7 *const composite)
{
    return mdp3_price7_wrap(
        composite,
        codec->buffer,
        codec->offset + 94,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_DisplayFactor_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_displayFactor_id(void)
{
    return 9787;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_displayFactor_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_displayFactor_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_displayFactor_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_displayFactor_encoding_offset(void)
{
    return 102;
}

SBE_ONE_DEF struct mdp3_price7 *mdp3_mDInstrumentDefinitionSpread29_displayFactor(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    struct mdp3_price7 *const composite)
{
    return mdp3_price7_wrap(
        composite,
        codec->buffer,
        codec->offset + 102,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_PriceDisplayFormat_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_priceDisplayFormat_id(void)
{
    return 9800;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_priceDisplayFormat_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_priceDisplayFormat_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_priceDisplayFormat_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_priceDisplayFormat_encoding_offset(void)
{
    return 110;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionSpread29_priceDisplayFormat_null_value(void)
{
    return (uint8_t)255;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionSpread29_priceDisplayFormat_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionSpread29_priceDisplayFormat_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_priceDisplayFormat_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionSpread29_priceDisplayFormat(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    uint8_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 110, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_priceDisplayFormat(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const uint8_t value)
{
    uint8_t val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 110, &val, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_PriceRatio_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_priceRatio_id(void)
{
    return 5770;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_priceRatio_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_priceRatio_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_priceRatio_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_priceRatio_encoding_offset(void)
{
    return 111;
}

SBE_ONE_DEF struct mdp3_price7Null *mdp3_mDInstrumentDefinitionSpread29_priceRatio(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    struct mdp3_price7Null *const composite)
{
    return mdp3_price7Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 111,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_TickRule_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_tickRule_id(void)
{
    return 6350;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_tickRule_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_tickRule_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_tickRule_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_tickRule_encoding_offset(void)
{
    return 119;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionSpread29_tickRule_null_value(void)
{
    return (int8_t)127;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionSpread29_tickRule_min_value(void)
{
    return (int8_t)-127;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionSpread29_tickRule_max_value(void)
{
    return (int8_t)127;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_tickRule_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionSpread29_tickRule(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    int8_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 119, sizeof(int8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_tickRule(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const int8_t value)
{
    int8_t val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 119, &val, sizeof(int8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_UnitOfMeasure_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_unitOfMeasure_id(void)
{
    return 996;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_unitOfMeasure_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_unitOfMeasure_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_unitOfMeasure_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_unitOfMeasure_encoding_offset(void)
{
    return 120;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_unitOfMeasure_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_unitOfMeasure_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_unitOfMeasure_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_unitOfMeasure_encoding_length(void)
{
    return 30;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_unitOfMeasure_length(void)
{
    return 30;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_unitOfMeasure_buffer(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    return codec->buffer + codec->offset + 120;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_unitOfMeasure_unsafe(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 120 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_unitOfMeasure(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 120 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_unitOfMeasure_unsafe(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 120 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_unitOfMeasure(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
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
    memcpy(codec->buffer + codec->offset + 120 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionSpread29_get_unitOfMeasure(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 30)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 120, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_put_unitOfMeasure(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 120, src, sizeof(char) * 30);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_TradingReferencePrice_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_tradingReferencePrice_id(void)
{
    return 1150;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_tradingReferencePrice_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_tradingReferencePrice_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_tradingReferencePrice_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_tradingReferencePrice_encoding_offset(void)
{
    return 150;
}

SBE_ONE_DEF struct mdp3_price7Null *mdp3_mDInstrumentDefinitionSpread29_tradingReferencePrice(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    struct mdp3_price7Null *const composite)
{
    return mdp3_price7Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 150,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_SettlPriceType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_settlPriceType_id(void)
{
    return 731;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_settlPriceType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_settlPriceType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_settlPriceType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_settlPriceType_encoding_offset(void)
{
    return 158;
}

SBE_ONE_DEF struct mdp3_settlPriceType *mdp3_mDInstrumentDefinitionSpread29_settlPriceType(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    struct mdp3_settlPriceType *const bitset)
{
    return mdp3_settlPriceType_wrap(
        bitset,
        codec->buffer,
        codec->offset + 158,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_settlPriceType_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_OpenInterestQty_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_openInterestQty_id(void)
{
    return 5792;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_openInterestQty_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_openInterestQty_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_openInterestQty_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_openInterestQty_encoding_offset(void)
{
    return 159;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionSpread29_openInterestQty_null_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionSpread29_openInterestQty_min_value(void)
{
    return INT32_C(-2147483647);
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionSpread29_openInterestQty_max_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_openInterestQty_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionSpread29_openInterestQty(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    int32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 159, sizeof(int32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_openInterestQty(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const int32_t value)
{
    int32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 159, &val, sizeof(int32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_ClearedVolume_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_clearedVolume_id(void)
{
    return 5791;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_clearedVolume_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_clearedVolume_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_clearedVolume_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_clearedVolume_encoding_offset(void)
{
    return 163;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionSpread29_clearedVolume_null_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionSpread29_clearedVolume_min_value(void)
{
    return INT32_C(-2147483647);
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionSpread29_clearedVolume_max_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_clearedVolume_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionSpread29_clearedVolume(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    int32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 163, sizeof(int32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_clearedVolume(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const int32_t value)
{
    int32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 163, &val, sizeof(int32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_HighLimitPrice_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_highLimitPrice_id(void)
{
    return 1149;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_highLimitPrice_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_highLimitPrice_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_highLimitPrice_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_highLimitPrice_encoding_offset(void)
{
    return 167;
}

SBE_ONE_DEF struct mdp3_price7Null *mdp3_mDInstrumentDefinitionSpread29_highLimitPrice(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    struct mdp3_price7Null *const composite)
{
    return mdp3_price7Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 167,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_LowLimitPrice_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_lowLimitPrice_id(void)
{
    return 1148;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_lowLimitPrice_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_lowLimitPrice_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_lowLimitPrice_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_lowLimitPrice_encoding_offset(void)
{
    return 175;
}

SBE_ONE_DEF struct mdp3_price7Null *mdp3_mDInstrumentDefinitionSpread29_lowLimitPrice(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    struct mdp3_price7Null *const composite)
{
    return mdp3_price7Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 175,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_MaxPriceVariation_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_maxPriceVariation_id(void)
{
    return 1143;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_maxPriceVariation_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_maxPriceVariation_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_maxPriceVariation_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_maxPriceVariation_encoding_offset(void)
{
    return 183;
}

SBE_ONE_DEF struct mdp3_price7Null *mdp3_mDInstrumentDefinitionSpread29_maxPriceVariation(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    struct mdp3_price7Null *const composite)
{
    return mdp3_price7Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 183,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_MainFraction_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_mainFraction_id(void)
{
    return 37702;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_mainFraction_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_mainFraction_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_mainFraction_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_mainFraction_encoding_offset(void)
{
    return 191;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionSpread29_mainFraction_null_value(void)
{
    return (uint8_t)255;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionSpread29_mainFraction_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionSpread29_mainFraction_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_mainFraction_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionSpread29_mainFraction(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    uint8_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 191, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_mainFraction(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const uint8_t value)
{
    uint8_t val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 191, &val, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_SubFraction_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_subFraction_id(void)
{
    return 37703;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_subFraction_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_subFraction_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_subFraction_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_subFraction_encoding_offset(void)
{
    return 192;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionSpread29_subFraction_null_value(void)
{
    return (uint8_t)255;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionSpread29_subFraction_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionSpread29_subFraction_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_subFraction_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionSpread29_subFraction(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    uint8_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 192, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_subFraction(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const uint8_t value)
{
    uint8_t val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 192, &val, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_TradingReferenceDate_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_tradingReferenceDate_id(void)
{
    return 5796;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_tradingReferenceDate_since_version(void)
{
    return 6;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_tradingReferenceDate_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_tradingReferenceDate_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_tradingReferenceDate_encoding_offset(void)
{
    return 193;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_tradingReferenceDate_null_value(void)
{
    return (uint16_t)65535;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_tradingReferenceDate_min_value(void)
{
    return (uint16_t)0;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_tradingReferenceDate_max_value(void)
{
    return (uint16_t)65534;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_tradingReferenceDate_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_tradingReferenceDate(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
    if (codec->acting_version < 6)
    {
        return (uint16_t)65535;
    }

    uint16_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 193, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_16(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29 *mdp3_mDInstrumentDefinitionSpread29_set_tradingReferenceDate(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    const uint16_t value)
{
    uint16_t val = SBE_LITTLE_ENDIAN_ENCODE_16(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 193, &val, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

struct mdp3_mDInstrumentDefinitionSpread29_noEvents
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionSpread29_noEvents_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionSpread29_noEvents *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noEvents *mdp3_mDInstrumentDefinitionSpread29_noEvents_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionSpread29_noEvents *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noEvents *mdp3_mDInstrumentDefinitionSpread29_noEvents_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionSpread29_noEvents *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noEvents_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noEvents_sbe_block_length(void)
{
    return 9;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noEvents_sbe_position(
    const struct mdp3_mDInstrumentDefinitionSpread29_noEvents *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noEvents_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionSpread29_noEvents *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noEvents_count(
    const struct mdp3_mDInstrumentDefinitionSpread29_noEvents *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noEvents_has_next(
    const struct mdp3_mDInstrumentDefinitionSpread29_noEvents *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noEvents *mdp3_mDInstrumentDefinitionSpread29_noEvents_next(
    struct mdp3_mDInstrumentDefinitionSpread29_noEvents *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noEvents *mdp3_mDInstrumentDefinitionSpread29_noEvents_for_each(
    struct mdp3_mDInstrumentDefinitionSpread29_noEvents *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionSpread29_noEvents *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionSpread29_noEvents_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionSpread29_noEvents_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_noEvents_EventType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_noEvents_eventType_id(void)
{
    return 865;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noEvents_eventType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noEvents_eventType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29_noEvents *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_noEvents_eventType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noEvents_eventType_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noEvents_eventType_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noEvents_eventType(
    const struct mdp3_mDInstrumentDefinitionSpread29_noEvents *const codec,
    enum mdp3_eventType *const out)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 0, sizeof(uint8_t));

    return mdp3_eventType_get((val), out);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noEvents *mdp3_mDInstrumentDefinitionSpread29_noEvents_set_eventType(
    struct mdp3_mDInstrumentDefinitionSpread29_noEvents *const codec,
    const enum mdp3_eventType value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 0, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_noEvents_EventTime_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_noEvents_eventTime_id(void)
{
    return 1145;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noEvents_eventTime_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noEvents_eventTime_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29_noEvents *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_noEvents_eventTime_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noEvents_eventTime_encoding_offset(void)
{
    return 1;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noEvents_eventTime_null_value(void)
{
    return SBE_NULLVALUE_UINT64;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noEvents_eventTime_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noEvents_eventTime_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noEvents_eventTime_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noEvents_eventTime(
    const struct mdp3_mDInstrumentDefinitionSpread29_noEvents *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noEvents *mdp3_mDInstrumentDefinitionSpread29_noEvents_set_eventTime(
    struct mdp3_mDInstrumentDefinitionSpread29_noEvents *const codec,
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

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_noEvents_id(void)
{
    return 864;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noEvents *mdp3_mDInstrumentDefinitionSpread29_get_noEvents(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    struct mdp3_mDInstrumentDefinitionSpread29_noEvents *const property)
{
    return mdp3_mDInstrumentDefinitionSpread29_noEvents_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionSpread29_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noEvents *mdp3_mDInstrumentDefinitionSpread29_noEvents_set_count(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    struct mdp3_mDInstrumentDefinitionSpread29_noEvents *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionSpread29_noEvents_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionSpread29_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noEvents_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noEvents_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_noEvents_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_sbe_block_length(void)
{
    return 4;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_sbe_position(
    const struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_count(
    const struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_has_next(
    const struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_next(
    struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_for_each(
    struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_MDFeedType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_mDFeedType_id(void)
{
    return 1022;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_mDFeedType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_mDFeedType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_mDFeedType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_mDFeedType_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_mDFeedType_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_mDFeedType_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_mDFeedType_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_mDFeedType_encoding_length(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_mDFeedType_length(void)
{
    return 3;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_mDFeedType_buffer(
    const struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const codec)
{
    return codec->buffer + codec->offset + 0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_mDFeedType_unsafe(
    const struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_mDFeedType(
    const struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_set_mDFeedType_unsafe(
    struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_set_mDFeedType(
    struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_get_mDFeedType(
    const struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_put_mDFeedType(
    struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 0, src, sizeof(char) * 3);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_MarketDepth_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_marketDepth_id(void)
{
    return 264;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_marketDepth_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_marketDepth_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_marketDepth_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_marketDepth_encoding_offset(void)
{
    return 3;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_marketDepth_null_value(void)
{
    return SBE_NULLVALUE_INT8;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_marketDepth_min_value(void)
{
    return (int8_t)-127;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_marketDepth_max_value(void)
{
    return (int8_t)127;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_marketDepth_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_marketDepth(
    const struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_set_marketDepth(
    struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const codec,
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

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_id(void)
{
    return 1141;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *mdp3_mDInstrumentDefinitionSpread29_get_noMDFeedTypes(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const property)
{
    return mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionSpread29_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_set_count(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    struct mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionSpread29_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_noMDFeedTypes_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_sbe_block_length(void)
{
    return 4;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_sbe_position(
    const struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_count(
    const struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_has_next(
    const struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_next(
    struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_for_each(
    struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_InstAttribType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "constant";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_instAttribType_id(void)
{
    return 871;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_instAttribType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_instAttribType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_instAttribType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_instAttribType_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_instAttribType_null_value(void)
{
    return SBE_NULLVALUE_INT8;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_instAttribType_min_value(void)
{
    return (int8_t)-127;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_instAttribType_max_value(void)
{
    return (int8_t)127;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_instAttribType_encoding_length(void)
{
    return 0;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_instAttribType(void)
{
    return (int8_t)24;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_InstAttribValue_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_instAttribValue_id(void)
{
    return 872;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_instAttribValue_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_instAttribValue_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_instAttribValue_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_instAttribValue_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_instAttribValue(
    struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *const codec,
    struct mdp3_instAttribValue *const bitset)
{
    return mdp3_instAttribValue_wrap(
        bitset,
        codec->buffer,
        codec->offset + 0,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_instAttribValue_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_id(void)
{
    return 870;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *mdp3_mDInstrumentDefinitionSpread29_get_noInstAttrib(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *const property)
{
    return mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionSpread29_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_set_count(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    struct mdp3_mDInstrumentDefinitionSpread29_noInstAttrib *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionSpread29_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_noInstAttrib_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_sbe_block_length(void)
{
    return 5;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_sbe_position(
    const struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_count(
    const struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_has_next(
    const struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_next(
    struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_for_each(
    struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_LotType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_lotType_id(void)
{
    return 1093;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_lotType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_lotType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_lotType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_lotType_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_lotType_null_value(void)
{
    return SBE_NULLVALUE_INT8;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_lotType_min_value(void)
{
    return (int8_t)-127;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_lotType_max_value(void)
{
    return (int8_t)127;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_lotType_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_lotType(
    const struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_set_lotType(
    struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_MinLotSize_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_minLotSize_id(void)
{
    return 1231;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_minLotSize_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_minLotSize_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_minLotSize_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_minLotSize_encoding_offset(void)
{
    return 1;
}

SBE_ONE_DEF struct mdp3_lotSize *mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_minLotSize(
    struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *const codec,
    struct mdp3_lotSize *const composite)
{
    return mdp3_lotSize_wrap(
        composite,
        codec->buffer,
        codec->offset + 1,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_id(void)
{
    return 1234;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *mdp3_mDInstrumentDefinitionSpread29_get_noLotTypeRules(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *const property)
{
    return mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionSpread29_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_set_count(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    struct mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionSpread29_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_noLotTypeRules_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

struct mdp3_mDInstrumentDefinitionSpread29_noLegs
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionSpread29_noLegs_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noLegs *mdp3_mDInstrumentDefinitionSpread29_noLegs_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noLegs *mdp3_mDInstrumentDefinitionSpread29_noLegs_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec,
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

    mdp3_groupSize_set_blockLength(&dimensions, (uint16_t)18);
    mdp3_groupSize_set_numInGroup(&dimensions, (uint8_t)count);
    codec->index = -1;
    codec->count = count;
    codec->block_length = 18;
    codec->acting_version = acting_version;
    codec->position_ptr = pos;
    *codec->position_ptr = *codec->position_ptr + 3;

    return codec;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noLegs_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noLegs_sbe_block_length(void)
{
    return 18;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noLegs_sbe_position(
    const struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noLegs_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noLegs_count(
    const struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noLegs_has_next(
    const struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noLegs *mdp3_mDInstrumentDefinitionSpread29_noLegs_next(
    struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noLegs *mdp3_mDInstrumentDefinitionSpread29_noLegs_for_each(
    struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionSpread29_noLegs *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionSpread29_noLegs_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionSpread29_noLegs_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_noLegs_LegSecurityID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityID_id(void)
{
    return 602;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityID_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityID_null_value(void)
{
    return SBE_NULLVALUE_INT32;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityID_min_value(void)
{
    return INT32_C(-2147483647);
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityID_max_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityID_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityID(
    const struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noLegs *mdp3_mDInstrumentDefinitionSpread29_noLegs_set_legSecurityID(
    struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_noLegs_LegSecurityIDSource_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "constant";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityIDSource_id(void)
{
    return 603;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityIDSource_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityIDSource_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityIDSource_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityIDSource_encoding_offset(void)
{
    return 4;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityIDSource_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityIDSource_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityIDSource_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityIDSource_encoding_length(void)
{
    return 0;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityIDSource_length(void)
{
    return 1;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityIDSource(void)
{
    static uint8_t legSecurityIDSource_values[] = {56};

    return (const char *)legSecurityIDSource_values;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionSpread29_noLegs_legSecurityIDSource_index(const uint64_t index)
{
    static uint8_t legSecurityIDSource_values[] = {56};

    return legSecurityIDSource_values[index];
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noLegs_get_LegSecurityIDSource(
    const struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec,
    char *dst,
    const uint64_t length)
{
    static uint8_t legSecurityIDSource_values[] = {56};
    uint64_t bytes_to_copy = length < sizeof(legSecurityIDSource_values) ? length : sizeof(legSecurityIDSource_values);

    memcpy(dst, legSecurityIDSource_values, bytes_to_copy);

    return bytes_to_copy;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_noLegs_LegSide_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legSide_id(void)
{
    return 624;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legSide_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noLegs_legSide_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_noLegs_legSide_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legSide_encoding_offset(void)
{
    return 4;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legSide_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noLegs_legSide(
    const struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec,
    enum mdp3_legSide *const out)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 4, sizeof(uint8_t));

    return mdp3_legSide_get((val), out);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noLegs *mdp3_mDInstrumentDefinitionSpread29_noLegs_set_legSide(
    struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec,
    const enum mdp3_legSide value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 4, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_noLegs_LegRatioQty_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legRatioQty_id(void)
{
    return 623;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legRatioQty_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noLegs_legRatioQty_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_noLegs_legRatioQty_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legRatioQty_encoding_offset(void)
{
    return 5;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legRatioQty_null_value(void)
{
    return SBE_NULLVALUE_INT8;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legRatioQty_min_value(void)
{
    return (int8_t)-127;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legRatioQty_max_value(void)
{
    return (int8_t)127;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legRatioQty_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legRatioQty(
    const struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec)
{
    int8_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 5, sizeof(int8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noLegs *mdp3_mDInstrumentDefinitionSpread29_noLegs_set_legRatioQty(
    struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec,
    const int8_t value)
{
    int8_t val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 5, &val, sizeof(int8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_noLegs_LegPrice_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legPrice_id(void)
{
    return 566;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legPrice_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noLegs_legPrice_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_noLegs_legPrice_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legPrice_encoding_offset(void)
{
    return 6;
}

SBE_ONE_DEF struct mdp3_price7Null *mdp3_mDInstrumentDefinitionSpread29_noLegs_legPrice(
    struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec,
    struct mdp3_price7Null *const composite)
{
    return mdp3_price7Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 6,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionSpread29_noLegs_LegOptionDelta_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionSpread29_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionSpread29_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legOptionDelta_id(void)
{
    return 1017;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legOptionDelta_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noLegs_legOptionDelta_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_noLegs_legOptionDelta_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionSpread29_noLegs_legOptionDelta_encoding_offset(void)
{
    return 14;
}

SBE_ONE_DEF struct mdp3_lotSize *mdp3_mDInstrumentDefinitionSpread29_noLegs_legOptionDelta(
    struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const codec,
    struct mdp3_lotSize *const composite)
{
    return mdp3_lotSize_wrap(
        composite,
        codec->buffer,
        codec->offset + 14,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionSpread29_noLegs_id(void)
{
    return 555;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noLegs *mdp3_mDInstrumentDefinitionSpread29_get_noLegs(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const property)
{
    return mdp3_mDInstrumentDefinitionSpread29_noLegs_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionSpread29_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionSpread29_noLegs *mdp3_mDInstrumentDefinitionSpread29_noLegs_set_count(
    struct mdp3_mDInstrumentDefinitionSpread29 *const codec,
    struct mdp3_mDInstrumentDefinitionSpread29_noLegs *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionSpread29_noLegs_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionSpread29_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionSpread29_noLegs_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionSpread29_noLegs_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionSpread29 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionSpread29_noLegs_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

#endif
