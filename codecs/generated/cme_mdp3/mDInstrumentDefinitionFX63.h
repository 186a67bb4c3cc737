/* Generated SBE (Simple Binary Encoding) message codec */

#ifndef _MDP3_MDINSTRUMENTDEFINITIONFX63_H_
#define _MDP3_MDINSTRUMENTDEFINITIONFX63_H_

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

struct mdp3_mDInstrumentDefinitionFX63
{
    char *buffer;
    uint64_t buffer_length;
    uint64_t offset;
    uint64_t position;
    uint64_t acting_block_length;
    uint64_t acting_version;
};

enum mdp3_mDInstrumentDefinitionFX63_meta_attribute
{
    mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH,
    mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT,
    mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE,
    mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE
};

union mdp3_mDInstrumentDefinitionFX63_float_as_uint
{
    float fp_value;
    uint32_t uint_value;
};

union mdp3_mDInstrumentDefinitionFX63_double_as_uint
{
    double fp_value;
    uint64_t uint_value;
};

struct mdp3_mDInstrumentDefinitionFX63_string_view
{
    const char* data;
    size_t length;
};

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_sbe_position(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->position;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionFX63_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return &codec->position;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_reset(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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
    if (!mdp3_mDInstrumentDefinitionFX63_set_sbe_position(codec, offset + acting_block_length))
    {
        return NULL;
    }

    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_copy(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const struct mdp3_mDInstrumentDefinitionFX63 *const other)
{
     codec->buffer = other->buffer;
     codec->offset = other->offset;
     codec->buffer_length = other->buffer_length;
     codec->acting_block_length = other->acting_block_length;
     codec->acting_version = other->acting_version;
     codec->position = other->position;

     return codec;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_sbe_block_length(void)
{
    return (uint16_t)337;
}

#define MDP3_M_D_INSTRUMENT_DEFINITION_F_X63_SBE_TEMPLATE_ID (uint16_t)63

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_sbe_template_id(void)
{
    return (uint16_t)63;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_sbe_schema_id(void)
{
    return (uint16_t)1;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_sbe_schema_version(void)
{
    return (uint16_t)13;
}

SBE_ONE_DEF const char* mdp3_mDInstrumentDefinitionFX63_sbe_semantic_version(void)
{
    return "FIX5SP2";
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_sbe_semantic_type(void)
{
    return "";
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_offset(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->offset;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_wrap_and_apply_header(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length,
    struct mdp3_messageHeader *const hdr)
{
    mdp3_messageHeader_wrap(
        hdr, buffer + offset, 0, mdp3_messageHeader_sbe_schema_version(), buffer_length);

    mdp3_messageHeader_set_blockLength(hdr, mdp3_mDInstrumentDefinitionFX63_sbe_block_length());
    mdp3_messageHeader_set_templateId(hdr, mdp3_mDInstrumentDefinitionFX63_sbe_template_id());
    mdp3_messageHeader_set_schemaId(hdr, mdp3_mDInstrumentDefinitionFX63_sbe_schema_id());
    mdp3_messageHeader_set_version(hdr, mdp3_mDInstrumentDefinitionFX63_sbe_schema_version());

    mdp3_mDInstrumentDefinitionFX63_reset(
        codec,
        buffer + offset + mdp3_messageHeader_encoded_length(),
        0,
        buffer_length - mdp3_messageHeader_encoded_length(),
        mdp3_mDInstrumentDefinitionFX63_sbe_block_length(),
        mdp3_mDInstrumentDefinitionFX63_sbe_schema_version());

    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length)
{
    return mdp3_mDInstrumentDefinitionFX63_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        mdp3_mDInstrumentDefinitionFX63_sbe_block_length(),
        mdp3_mDInstrumentDefinitionFX63_sbe_schema_version());
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t acting_block_length,
    const uint64_t acting_version,
    const uint64_t buffer_length)
{
    return mdp3_mDInstrumentDefinitionFX63_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        acting_block_length,
        acting_version);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_sbe_rewind(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return mdp3_mDInstrumentDefinitionFX63_wrap_for_decode(
        codec,
        codec->buffer,
        codec->offset,
        codec->acting_block_length,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_encoded_length(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return mdp3_mDInstrumentDefinitionFX63_sbe_position(codec) - codec->offset;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_mut_buffer(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_buffer_length(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer_length;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->acting_version;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_MatchEventIndicator_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_matchEventIndicator_id(void)
{
    return 5799;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_matchEventIndicator_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_matchEventIndicator_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_matchEventIndicator_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_matchEventIndicator_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF struct mdp3_matchEventIndicator *mdp3_mDInstrumentDefinitionFX63_matchEventIndicator(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_matchEventIndicator *const bitset)
{
    return mdp3_matchEventIndicator_wrap(
        bitset,
        codec->buffer,
        codec->offset + 0,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_matchEventIndicator_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_TotNumReports_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_totNumReports_id(void)
{
    return 911;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_totNumReports_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_totNumReports_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_totNumReports_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_totNumReports_encoding_offset(void)
{
    return 1;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFX63_totNumReports_null_value(void)
{
    return UINT32_C(0xffffffff);
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFX63_totNumReports_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFX63_totNumReports_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_totNumReports_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFX63_totNumReports(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_totNumReports(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_SecurityUpdateAction_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_securityUpdateAction_id(void)
{
    return 980;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_securityUpdateAction_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_securityUpdateAction_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_securityUpdateAction_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_securityUpdateAction_encoding_offset(void)
{
    return 5;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_securityUpdateAction_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_securityUpdateAction(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    enum mdp3_securityUpdateAction *const out)
{
    char val;
    memcpy(&val, codec->buffer + codec->offset + 5, sizeof(char));

    return mdp3_securityUpdateAction_get((val), out);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_securityUpdateAction(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const enum mdp3_securityUpdateAction value)
{
    char val = (value);
    memcpy(codec->buffer + codec->offset + 5, &val, sizeof(char));

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_LastUpdateTime_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_lastUpdateTime_id(void)
{
    return 779;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_lastUpdateTime_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_lastUpdateTime_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_lastUpdateTime_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_lastUpdateTime_encoding_offset(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_lastUpdateTime_null_value(void)
{
    return SBE_NULLVALUE_UINT64;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_lastUpdateTime_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_lastUpdateTime_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_lastUpdateTime_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_lastUpdateTime(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_lastUpdateTime(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_MDSecurityTradingStatus_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_mDSecurityTradingStatus_id(void)
{
    return 1682;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_mDSecurityTradingStatus_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_mDSecurityTradingStatus_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_mDSecurityTradingStatus_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_mDSecurityTradingStatus_encoding_offset(void)
{
    return 14;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_mDSecurityTradingStatus_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_mDSecurityTradingStatus(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    enum mdp3_securityTradingStatus *const out)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 14, sizeof(uint8_t));

    return mdp3_securityTradingStatus_get((val), out);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_mDSecurityTradingStatus(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const enum mdp3_securityTradingStatus value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 14, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_ApplID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_applID_id(void)
{
    return 1180;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_applID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_applID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_applID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_applID_encoding_offset(void)
{
    return 15;
}

SBE_ONE_DEF int16_t mdp3_mDInstrumentDefinitionFX63_applID_null_value(void)
{
    return SBE_NULLVALUE_INT16;
}

SBE_ONE_DEF int16_t mdp3_mDInstrumentDefinitionFX63_applID_min_value(void)
{
    return (int16_t)-32767;
}

SBE_ONE_DEF int16_t mdp3_mDInstrumentDefinitionFX63_applID_max_value(void)
{
    return (int16_t)32767;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_applID_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF int16_t mdp3_mDInstrumentDefinitionFX63_applID(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_applID(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_MarketSegmentID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_marketSegmentID_id(void)
{
    return 1300;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_marketSegmentID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_marketSegmentID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_marketSegmentID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_marketSegmentID_encoding_offset(void)
{
    return 17;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFX63_marketSegmentID_null_value(void)
{
    return SBE_NULLVALUE_UINT8;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFX63_marketSegmentID_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFX63_marketSegmentID_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_marketSegmentID_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFX63_marketSegmentID(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_marketSegmentID(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_UnderlyingProduct_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_underlyingProduct_id(void)
{
    return 462;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_underlyingProduct_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_underlyingProduct_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_underlyingProduct_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_underlyingProduct_encoding_offset(void)
{
    return 18;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFX63_underlyingProduct_null_value(void)
{
    return SBE_NULLVALUE_UINT8;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFX63_underlyingProduct_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFX63_underlyingProduct_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_underlyingProduct_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFX63_underlyingProduct(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_underlyingProduct(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_SecurityExchange_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_securityExchange_id(void)
{
    return 207;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_securityExchange_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_securityExchange_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_securityExchange_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_securityExchange_encoding_offset(void)
{
    return 19;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_securityExchange_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_securityExchange_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_securityExchange_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_securityExchange_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_securityExchange_length(void)
{
    return 4;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_securityExchange_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer + codec->offset + 19;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_securityExchange_unsafe(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_securityExchange(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_securityExchange_unsafe(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_securityExchange(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_get_securityExchange(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_put_securityExchange(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 19, src, sizeof(char) * 4);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_SecurityGroup_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_securityGroup_id(void)
{
    return 1151;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_securityGroup_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_securityGroup_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_securityGroup_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_securityGroup_encoding_offset(void)
{
    return 23;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_securityGroup_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_securityGroup_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_securityGroup_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_securityGroup_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_securityGroup_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_securityGroup_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer + codec->offset + 23;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_securityGroup_unsafe(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_securityGroup(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_securityGroup_unsafe(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_securityGroup(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_get_securityGroup(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_put_securityGroup(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 23, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_Asset_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_asset_id(void)
{
    return 6937;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_asset_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_asset_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_asset_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_asset_encoding_offset(void)
{
    return 29;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_asset_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_asset_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_asset_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_asset_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_asset_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_asset_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer + codec->offset + 29;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_asset_unsafe(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_asset(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_asset_unsafe(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_asset(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_get_asset(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_put_asset(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 29, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_Symbol_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_symbol_id(void)
{
    return 55;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_symbol_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_symbol_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_symbol_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_symbol_encoding_offset(void)
{
    return 35;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_symbol_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_symbol_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_symbol_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_symbol_encoding_length(void)
{
    return 20;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_symbol_length(void)
{
    return 20;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_symbol_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer + codec->offset + 35;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_symbol_unsafe(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_symbol(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_symbol_unsafe(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_symbol(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_get_symbol(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_put_symbol(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 35, src, sizeof(char) * 20);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_SecurityID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_securityID_id(void)
{
    return 48;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_securityID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_securityID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_securityID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_securityID_encoding_offset(void)
{
    return 55;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionFX63_securityID_null_value(void)
{
    return SBE_NULLVALUE_INT32;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionFX63_securityID_min_value(void)
{
    return INT32_C(-2147483647);
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionFX63_securityID_max_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_securityID_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionFX63_securityID(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_securityID(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_SecurityIDSource_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "constant";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_securityIDSource_id(void)
{
    return 22;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_securityIDSource_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_securityIDSource_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_securityIDSource_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_securityIDSource_encoding_offset(void)
{
    return 59;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_securityIDSource_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_securityIDSource_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_securityIDSource_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_securityIDSource_encoding_length(void)
{
    return 0;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_securityIDSource_length(void)
{
    return 1;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_securityIDSource(void)
{
    static uint8_t securityIDSource_values[] = {56};

    return (const char *)securityIDSource_values;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_securityIDSource_index(const uint64_t index)
{
    static uint8_t securityIDSource_values[] = {56};

    return securityIDSource_values[index];
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_get_SecurityIDSource(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    char *dst,
    const uint64_t length)
{
    static uint8_t securityIDSource_values[] = {56};
    uint64_t bytes_to_copy = length < sizeof(securityIDSource_values) ? length : sizeof(securityIDSource_values);

    memcpy(dst, securityIDSource_values, bytes_to_copy);

    return bytes_to_copy;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_SecurityType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_securityType_id(void)
{
    return 167;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_securityType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_securityType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_securityType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_securityType_encoding_offset(void)
{
    return 59;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_securityType_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_securityType_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_securityType_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_securityType_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_securityType_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_securityType_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer + codec->offset + 59;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_securityType_unsafe(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_securityType(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_securityType_unsafe(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_securityType(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_get_securityType(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_put_securityType(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 59, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_CFICode_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_cFICode_id(void)
{
    return 461;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_cFICode_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_cFICode_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_cFICode_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_cFICode_encoding_offset(void)
{
    return 65;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_cFICode_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_cFICode_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_cFICode_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_cFICode_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_cFICode_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_cFICode_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer + codec->offset + 65;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_cFICode_unsafe(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_cFICode(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_cFICode_unsafe(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_cFICode(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_get_cFICode(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_put_cFICode(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 65, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_Currency_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_currency_id(void)
{
    return 15;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_currency_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_currency_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_currency_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_currency_encoding_offset(void)
{
    return 71;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_currency_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_currency_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_currency_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_currency_encoding_length(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_currency_length(void)
{
    return 3;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_currency_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer + codec->offset + 71;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_currency_unsafe(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_currency(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_currency_unsafe(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_currency(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_get_currency(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_put_currency(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 71, src, sizeof(char) * 3);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_SettlCurrency_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_settlCurrency_id(void)
{
    return 120;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_settlCurrency_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_settlCurrency_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_settlCurrency_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_settlCurrency_encoding_offset(void)
{
    return 74;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_settlCurrency_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_settlCurrency_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_settlCurrency_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_settlCurrency_encoding_length(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_settlCurrency_length(void)
{
    return 3;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_settlCurrency_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer + codec->offset + 74;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_settlCurrency_unsafe(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_settlCurrency(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_settlCurrency_unsafe(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_settlCurrency(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_get_settlCurrency(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_put_settlCurrency(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 74, src, sizeof(char) * 3);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_PriceQuoteCurrency_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_priceQuoteCurrency_id(void)
{
    return 1524;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_priceQuoteCurrency_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_priceQuoteCurrency_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_priceQuoteCurrency_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_priceQuoteCurrency_encoding_offset(void)
{
    return 77;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_priceQuoteCurrency_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_priceQuoteCurrency_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_priceQuoteCurrency_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_priceQuoteCurrency_encoding_length(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_priceQuoteCurrency_length(void)
{
    return 3;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_priceQuoteCurrency_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer + codec->offset + 77;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_priceQuoteCurrency_unsafe(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 77 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_priceQuoteCurrency(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 77 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_priceQuoteCurrency_unsafe(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 77 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_priceQuoteCurrency(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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
    memcpy(codec->buffer + codec->offset + 77 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_get_priceQuoteCurrency(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 3)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 77, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_put_priceQuoteCurrency(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 77, src, sizeof(char) * 3);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_MatchAlgorithm_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_matchAlgorithm_id(void)
{
    return 1142;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_matchAlgorithm_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_matchAlgorithm_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_matchAlgorithm_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_matchAlgorithm_encoding_offset(void)
{
    return 80;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_matchAlgorithm_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_matchAlgorithm_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_matchAlgorithm_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_matchAlgorithm_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_matchAlgorithm(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 80, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_matchAlgorithm(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 80, &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_MinTradeVol_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_minTradeVol_id(void)
{
    return 562;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_minTradeVol_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_minTradeVol_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_minTradeVol_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_minTradeVol_encoding_offset(void)
{
    return 81;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFX63_minTradeVol_null_value(void)
{
    return SBE_NULLVALUE_UINT32;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFX63_minTradeVol_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFX63_minTradeVol_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_minTradeVol_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFX63_minTradeVol(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    uint32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 81, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_minTradeVol(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint32_t value)
{
    uint32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 81, &val, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_MaxTradeVol_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_maxTradeVol_id(void)
{
    return 1140;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_maxTradeVol_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_maxTradeVol_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_maxTradeVol_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_maxTradeVol_encoding_offset(void)
{
    return 85;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFX63_maxTradeVol_null_value(void)
{
    return SBE_NULLVALUE_UINT32;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFX63_maxTradeVol_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFX63_maxTradeVol_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_maxTradeVol_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFX63_maxTradeVol(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    uint32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 85, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_maxTradeVol(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint32_t value)
{
    uint32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 85, &val, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_MinPriceIncrement_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_minPriceIncrement_id(void)
{
    return 969;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_minPriceIncrement_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_minPriceIncrement_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_minPriceIncrement_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_minPriceIncrement_encoding_offset(void)
{
    return 89;
}

SBE_ONE_DEF struct mdp3_price9 *mdp3_mDInstrumentDefinitionFX63_minPriceIncrement(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_price9 *const composite)
{
    return mdp3_price9_wrap(
        composite,
        codec->buffer,
        codec->offset + 89,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_DisplayFactor_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_displayFactor_id(void)
{
    return 9787;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_displayFactor_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_displayFactor_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_displayFactor_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_displayFactor_encoding_offset(void)
{
    return 97;
}

SBE_ONE_DEF struct mdp3_price9 *mdp3_mDInstrumentDefinitionFX63_displayFactor(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_price9 *const composite)
{
    return mdp3_price9_wrap(
        composite,
        codec->buffer,
        codec->offset + 97,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_PricePrecision_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_pricePrecision_id(void)
{
    return 2349;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_pricePrecision_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_pricePrecision_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_pricePrecision_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_pricePrecision_encoding_offset(void)
{
    return 105;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFX63_pricePrecision_null_value(void)
{
    return SBE_NULLVALUE_UINT8;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFX63_pricePrecision_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFX63_pricePrecision_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_pricePrecision_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFX63_pricePrecision(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_pricePrecision(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_UnitOfMeasure_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_unitOfMeasure_id(void)
{
    return 996;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_unitOfMeasure_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_unitOfMeasure_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_unitOfMeasure_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_unitOfMeasure_encoding_offset(void)
{
    return 106;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_unitOfMeasure_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_unitOfMeasure_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_unitOfMeasure_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_unitOfMeasure_encoding_length(void)
{
    return 30;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_unitOfMeasure_length(void)
{
    return 30;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_unitOfMeasure_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer + codec->offset + 106;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_unitOfMeasure_unsafe(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 106 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_unitOfMeasure(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 106 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_unitOfMeasure_unsafe(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 106 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_unitOfMeasure(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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
    memcpy(codec->buffer + codec->offset + 106 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_get_unitOfMeasure(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 30)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 106, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_put_unitOfMeasure(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 106, src, sizeof(char) * 30);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_UnitOfMeasureQty_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_unitOfMeasureQty_id(void)
{
    return 1147;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_unitOfMeasureQty_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_unitOfMeasureQty_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_unitOfMeasureQty_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_unitOfMeasureQty_encoding_offset(void)
{
    return 136;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionFX63_unitOfMeasureQty(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 136,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_HighLimitPrice_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_highLimitPrice_id(void)
{
    return 1149;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_highLimitPrice_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_highLimitPrice_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_highLimitPrice_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_highLimitPrice_encoding_offset(void)
{
    return 144;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionFX63_highLimitPrice(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 144,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_LowLimitPrice_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_lowLimitPrice_id(void)
{
    return 1148;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_lowLimitPrice_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_lowLimitPrice_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_lowLimitPrice_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_lowLimitPrice_encoding_offset(void)
{
    return 152;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionFX63_lowLimitPrice(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 152,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_MaxPriceVariation_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_maxPriceVariation_id(void)
{
    return 1143;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_maxPriceVariation_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_maxPriceVariation_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_maxPriceVariation_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_maxPriceVariation_encoding_offset(void)
{
    return 160;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionFX63_maxPriceVariation(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 160,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_UserDefinedInstrument_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_userDefinedInstrument_id(void)
{
    return 9779;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_userDefinedInstrument_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_userDefinedInstrument_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_userDefinedInstrument_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_userDefinedInstrument_encoding_offset(void)
{
    return 168;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_userDefinedInstrument_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_userDefinedInstrument_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_userDefinedInstrument_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_userDefinedInstrument_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_userDefinedInstrument(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 168, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_userDefinedInstrument(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 168, &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_FinancialInstrumentFullName_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_financialInstrumentFullName_id(void)
{
    return 2714;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_financialInstrumentFullName_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_financialInstrumentFullName_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_financialInstrumentFullName_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_financialInstrumentFullName_encoding_offset(void)
{
    return 169;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_financialInstrumentFullName_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_financialInstrumentFullName_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_financialInstrumentFullName_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_financialInstrumentFullName_encoding_length(void)
{
    return 35;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_financialInstrumentFullName_length(void)
{
    return 35;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_financialInstrumentFullName_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer + codec->offset + 169;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_financialInstrumentFullName_unsafe(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 169 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_financialInstrumentFullName(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 169 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_financialInstrumentFullName_unsafe(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 169 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_financialInstrumentFullName(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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
    memcpy(codec->buffer + codec->offset + 169 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_get_financialInstrumentFullName(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 35)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 169, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_put_financialInstrumentFullName(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 169, src, sizeof(char) * 35);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_FXCurrencySymbol_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_fXCurrencySymbol_id(void)
{
    return 37725;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_fXCurrencySymbol_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_fXCurrencySymbol_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_fXCurrencySymbol_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_fXCurrencySymbol_encoding_offset(void)
{
    return 204;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_fXCurrencySymbol_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_fXCurrencySymbol_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_fXCurrencySymbol_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_fXCurrencySymbol_encoding_length(void)
{
    return 7;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_fXCurrencySymbol_length(void)
{
    return 7;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_fXCurrencySymbol_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer + codec->offset + 204;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_fXCurrencySymbol_unsafe(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 204 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_fXCurrencySymbol(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 7)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 204 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_fXCurrencySymbol_unsafe(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 204 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_fXCurrencySymbol(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 7)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 204 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_get_fXCurrencySymbol(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 7)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 204, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_put_fXCurrencySymbol(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 204, src, sizeof(char) * 7);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_SettlType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_settlType_id(void)
{
    return 63;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_settlType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_settlType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_settlType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_settlType_encoding_offset(void)
{
    return 211;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_settlType_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_settlType_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_settlType_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_settlType_encoding_length(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_settlType_length(void)
{
    return 3;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_settlType_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer + codec->offset + 211;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_settlType_unsafe(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 211 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_settlType(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 211 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_settlType_unsafe(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 211 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_settlType(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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
    memcpy(codec->buffer + codec->offset + 211 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_get_settlType(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 3)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 211, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_put_settlType(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 211, src, sizeof(char) * 3);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_InterveningDays_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_interveningDays_id(void)
{
    return 37730;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_interveningDays_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_interveningDays_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_interveningDays_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_interveningDays_encoding_offset(void)
{
    return 214;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_interveningDays_null_value(void)
{
    return SBE_NULLVALUE_UINT16;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_interveningDays_min_value(void)
{
    return (uint16_t)0;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_interveningDays_max_value(void)
{
    return (uint16_t)65534;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_interveningDays_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_interveningDays(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_interveningDays(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_FXBenchmarkRateFix_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_fXBenchmarkRateFix_id(void)
{
    return 2796;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_fXBenchmarkRateFix_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_fXBenchmarkRateFix_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_fXBenchmarkRateFix_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_fXBenchmarkRateFix_encoding_offset(void)
{
    return 216;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_fXBenchmarkRateFix_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_fXBenchmarkRateFix_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_fXBenchmarkRateFix_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_fXBenchmarkRateFix_encoding_length(void)
{
    return 20;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_fXBenchmarkRateFix_length(void)
{
    return 20;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_fXBenchmarkRateFix_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer + codec->offset + 216;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_fXBenchmarkRateFix_unsafe(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 216 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_fXBenchmarkRateFix(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 216 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_fXBenchmarkRateFix_unsafe(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 216 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_fXBenchmarkRateFix(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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
    memcpy(codec->buffer + codec->offset + 216 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_get_fXBenchmarkRateFix(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 20)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 216, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_put_fXBenchmarkRateFix(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 216, src, sizeof(char) * 20);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_RateSource_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_rateSource_id(void)
{
    return 1446;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_rateSource_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_rateSource_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_rateSource_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_rateSource_encoding_offset(void)
{
    return 236;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_rateSource_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_rateSource_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_rateSource_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_rateSource_encoding_length(void)
{
    return 12;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_rateSource_length(void)
{
    return 12;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_rateSource_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer + codec->offset + 236;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_rateSource_unsafe(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 236 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_rateSource(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 236 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_rateSource_unsafe(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 236 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_rateSource(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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
    memcpy(codec->buffer + codec->offset + 236 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_get_rateSource(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 12)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 236, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_put_rateSource(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 236, src, sizeof(char) * 12);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_FixRateLocalTime_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_fixRateLocalTime_id(void)
{
    return 37726;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_fixRateLocalTime_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_fixRateLocalTime_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_fixRateLocalTime_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_fixRateLocalTime_encoding_offset(void)
{
    return 248;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_fixRateLocalTime_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_fixRateLocalTime_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_fixRateLocalTime_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_fixRateLocalTime_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_fixRateLocalTime_length(void)
{
    return 8;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_fixRateLocalTime_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer + codec->offset + 248;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_fixRateLocalTime_unsafe(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 248 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_fixRateLocalTime(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 248 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_fixRateLocalTime_unsafe(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 248 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_fixRateLocalTime(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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
    memcpy(codec->buffer + codec->offset + 248 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_get_fixRateLocalTime(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 8)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 248, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_put_fixRateLocalTime(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 248, src, sizeof(char) * 8);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_FixRateLocalTimeZone_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_fixRateLocalTimeZone_id(void)
{
    return 37727;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_fixRateLocalTimeZone_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_fixRateLocalTimeZone_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_fixRateLocalTimeZone_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_fixRateLocalTimeZone_encoding_offset(void)
{
    return 256;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_fixRateLocalTimeZone_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_fixRateLocalTimeZone_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_fixRateLocalTimeZone_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_fixRateLocalTimeZone_encoding_length(void)
{
    return 20;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_fixRateLocalTimeZone_length(void)
{
    return 20;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_fixRateLocalTimeZone_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer + codec->offset + 256;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_fixRateLocalTimeZone_unsafe(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 256 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_fixRateLocalTimeZone(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 256 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_fixRateLocalTimeZone_unsafe(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 256 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_fixRateLocalTimeZone(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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
    memcpy(codec->buffer + codec->offset + 256 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_get_fixRateLocalTimeZone(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 20)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 256, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_put_fixRateLocalTimeZone(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 256, src, sizeof(char) * 20);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_MinQuoteLife_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_minQuoteLife_id(void)
{
    return 37731;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_minQuoteLife_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_minQuoteLife_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_minQuoteLife_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_minQuoteLife_encoding_offset(void)
{
    return 276;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFX63_minQuoteLife_null_value(void)
{
    return SBE_NULLVALUE_UINT32;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFX63_minQuoteLife_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFX63_minQuoteLife_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_minQuoteLife_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFX63_minQuoteLife(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    uint32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 276, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_minQuoteLife(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint32_t value)
{
    uint32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 276, &val, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_MaxPriceDiscretionOffset_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_maxPriceDiscretionOffset_id(void)
{
    return 37728;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_maxPriceDiscretionOffset_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_maxPriceDiscretionOffset_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_maxPriceDiscretionOffset_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_maxPriceDiscretionOffset_encoding_offset(void)
{
    return 280;
}

SBE_ONE_DEF struct mdp3_price9 *mdp3_mDInstrumentDefinitionFX63_maxPriceDiscretionOffset(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_price9 *const composite)
{
    return mdp3_price9_wrap(
        composite,
        codec->buffer,
        codec->offset + 280,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_InstrumentGUID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_instrumentGUID_id(void)
{
    return 37513;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_instrumentGUID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_instrumentGUID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_instrumentGUID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_instrumentGUID_encoding_offset(void)
{
    return 288;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_instrumentGUID_null_value(void)
{
    return UINT64_C(0xffffffffffffffff);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_instrumentGUID_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_instrumentGUID_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_instrumentGUID_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_instrumentGUID(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    uint64_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 288, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_64(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_instrumentGUID(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t value)
{
    uint64_t val = SBE_LITTLE_ENDIAN_ENCODE_64(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 288, &val, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_MaturityMonthYear_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_maturityMonthYear_id(void)
{
    return 200;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_maturityMonthYear_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_maturityMonthYear_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_maturityMonthYear_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_maturityMonthYear_encoding_offset(void)
{
    return 296;
}

SBE_ONE_DEF struct mdp3_maturityMonthYear *mdp3_mDInstrumentDefinitionFX63_maturityMonthYear(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_maturityMonthYear *const composite)
{
    return mdp3_maturityMonthYear_wrap(
        composite,
        codec->buffer,
        codec->offset + 296,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_SettlementLocale_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_settlementLocale_id(void)
{
    return 37734;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_settlementLocale_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_settlementLocale_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_settlementLocale_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_settlementLocale_encoding_offset(void)
{
    return 301;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_settlementLocale_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_settlementLocale_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_settlementLocale_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_settlementLocale_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_settlementLocale_length(void)
{
    return 8;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_settlementLocale_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    return codec->buffer + codec->offset + 301;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_settlementLocale_unsafe(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 301 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_settlementLocale(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 301 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_settlementLocale_unsafe(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 301 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_settlementLocale(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
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
    memcpy(codec->buffer + codec->offset + 301 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_get_settlementLocale(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 8)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 301, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_put_settlementLocale(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 301, src, sizeof(char) * 8);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_AltMinPriceIncrement_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_altMinPriceIncrement_id(void)
{
    return 37739;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_altMinPriceIncrement_since_version(void)
{
    return 13;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_altMinPriceIncrement_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_altMinPriceIncrement_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_altMinPriceIncrement_encoding_offset(void)
{
    return 309;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionFX63_altMinPriceIncrement(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 309,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_AltMinQuoteLife_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_altMinQuoteLife_id(void)
{
    return 37738;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_altMinQuoteLife_since_version(void)
{
    return 13;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_altMinQuoteLife_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_altMinQuoteLife_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_altMinQuoteLife_encoding_offset(void)
{
    return 317;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFX63_altMinQuoteLife_null_value(void)
{
    return UINT32_C(0xffffffff);
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFX63_altMinQuoteLife_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFX63_altMinQuoteLife_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_altMinQuoteLife_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFX63_altMinQuoteLife(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
    if (codec->acting_version < 13)
    {
        return UINT32_C(0xffffffff);
    }

    uint32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 317, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63 *mdp3_mDInstrumentDefinitionFX63_set_altMinQuoteLife(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    const uint32_t value)
{
    uint32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 317, &val, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_AltPriceIncrementConstraint_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_altPriceIncrementConstraint_id(void)
{
    return 37742;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_altPriceIncrementConstraint_since_version(void)
{
    return 13;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_altPriceIncrementConstraint_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_altPriceIncrementConstraint_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_altPriceIncrementConstraint_encoding_offset(void)
{
    return 321;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionFX63_altPriceIncrementConstraint(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 321,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_MaxBidAskConstraint_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_maxBidAskConstraint_id(void)
{
    return 37743;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_maxBidAskConstraint_since_version(void)
{
    return 13;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_maxBidAskConstraint_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_maxBidAskConstraint_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_maxBidAskConstraint_encoding_offset(void)
{
    return 329;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionFX63_maxBidAskConstraint(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 329,
        codec->acting_version,
        codec->buffer_length);
}

struct mdp3_mDInstrumentDefinitionFX63_noEvents
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionFX63_noEvents_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionFX63_noEvents *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noEvents *mdp3_mDInstrumentDefinitionFX63_noEvents_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionFX63_noEvents *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noEvents *mdp3_mDInstrumentDefinitionFX63_noEvents_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionFX63_noEvents *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noEvents_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noEvents_sbe_block_length(void)
{
    return 9;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noEvents_sbe_position(
    const struct mdp3_mDInstrumentDefinitionFX63_noEvents *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noEvents_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionFX63_noEvents *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noEvents_count(
    const struct mdp3_mDInstrumentDefinitionFX63_noEvents *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noEvents_has_next(
    const struct mdp3_mDInstrumentDefinitionFX63_noEvents *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noEvents *mdp3_mDInstrumentDefinitionFX63_noEvents_next(
    struct mdp3_mDInstrumentDefinitionFX63_noEvents *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noEvents *mdp3_mDInstrumentDefinitionFX63_noEvents_for_each(
    struct mdp3_mDInstrumentDefinitionFX63_noEvents *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionFX63_noEvents *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionFX63_noEvents_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionFX63_noEvents_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_noEvents_EventType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noEvents_eventType_id(void)
{
    return 865;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noEvents_eventType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noEvents_eventType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63_noEvents *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_noEvents_eventType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noEvents_eventType_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noEvents_eventType_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noEvents_eventType(
    const struct mdp3_mDInstrumentDefinitionFX63_noEvents *const codec,
    enum mdp3_eventType *const out)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 0, sizeof(uint8_t));

    return mdp3_eventType_get((val), out);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noEvents *mdp3_mDInstrumentDefinitionFX63_noEvents_set_eventType(
    struct mdp3_mDInstrumentDefinitionFX63_noEvents *const codec,
    const enum mdp3_eventType value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 0, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_noEvents_EventTime_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noEvents_eventTime_id(void)
{
    return 1145;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noEvents_eventTime_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noEvents_eventTime_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63_noEvents *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_noEvents_eventTime_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noEvents_eventTime_encoding_offset(void)
{
    return 1;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noEvents_eventTime_null_value(void)
{
    return SBE_NULLVALUE_UINT64;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noEvents_eventTime_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noEvents_eventTime_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noEvents_eventTime_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noEvents_eventTime(
    const struct mdp3_mDInstrumentDefinitionFX63_noEvents *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noEvents *mdp3_mDInstrumentDefinitionFX63_noEvents_set_eventTime(
    struct mdp3_mDInstrumentDefinitionFX63_noEvents *const codec,
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

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noEvents_id(void)
{
    return 864;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noEvents *mdp3_mDInstrumentDefinitionFX63_get_noEvents(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_mDInstrumentDefinitionFX63_noEvents *const property)
{
    return mdp3_mDInstrumentDefinitionFX63_noEvents_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionFX63_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noEvents *mdp3_mDInstrumentDefinitionFX63_noEvents_set_count(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_mDInstrumentDefinitionFX63_noEvents *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionFX63_noEvents_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionFX63_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noEvents_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noEvents_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_noEvents_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_sbe_block_length(void)
{
    return 4;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_sbe_position(
    const struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_count(
    const struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_has_next(
    const struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_next(
    struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_for_each(
    struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_MDFeedType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_mDFeedType_id(void)
{
    return 1022;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_mDFeedType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_mDFeedType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_mDFeedType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_mDFeedType_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_mDFeedType_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_mDFeedType_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_mDFeedType_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_mDFeedType_encoding_length(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_mDFeedType_length(void)
{
    return 3;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_mDFeedType_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const codec)
{
    return codec->buffer + codec->offset + 0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_mDFeedType_unsafe(
    const struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_mDFeedType(
    const struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_set_mDFeedType_unsafe(
    struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_set_mDFeedType(
    struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_get_mDFeedType(
    const struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_put_mDFeedType(
    struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 0, src, sizeof(char) * 3);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_MarketDepth_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_marketDepth_id(void)
{
    return 264;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_marketDepth_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_marketDepth_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_marketDepth_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_marketDepth_encoding_offset(void)
{
    return 3;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_marketDepth_null_value(void)
{
    return SBE_NULLVALUE_INT8;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_marketDepth_min_value(void)
{
    return (int8_t)-127;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_marketDepth_max_value(void)
{
    return (int8_t)127;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_marketDepth_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_marketDepth(
    const struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_set_marketDepth(
    struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const codec,
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

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_id(void)
{
    return 1141;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *mdp3_mDInstrumentDefinitionFX63_get_noMDFeedTypes(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const property)
{
    return mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionFX63_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_set_count(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionFX63_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_noMDFeedTypes_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionFX63_noInstAttrib_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *mdp3_mDInstrumentDefinitionFX63_noInstAttrib_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *mdp3_mDInstrumentDefinitionFX63_noInstAttrib_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noInstAttrib_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noInstAttrib_sbe_block_length(void)
{
    return 4;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noInstAttrib_sbe_position(
    const struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noInstAttrib_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noInstAttrib_count(
    const struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noInstAttrib_has_next(
    const struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *mdp3_mDInstrumentDefinitionFX63_noInstAttrib_next(
    struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *mdp3_mDInstrumentDefinitionFX63_noInstAttrib_for_each(
    struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionFX63_noInstAttrib_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionFX63_noInstAttrib_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_noInstAttrib_InstAttribType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "constant";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noInstAttrib_instAttribType_id(void)
{
    return 871;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noInstAttrib_instAttribType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noInstAttrib_instAttribType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_noInstAttrib_instAttribType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noInstAttrib_instAttribType_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFX63_noInstAttrib_instAttribType_null_value(void)
{
    return SBE_NULLVALUE_INT8;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFX63_noInstAttrib_instAttribType_min_value(void)
{
    return (int8_t)-127;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFX63_noInstAttrib_instAttribType_max_value(void)
{
    return (int8_t)127;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noInstAttrib_instAttribType_encoding_length(void)
{
    return 0;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFX63_noInstAttrib_instAttribType(void)
{
    return (int8_t)24;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_noInstAttrib_InstAttribValue_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noInstAttrib_instAttribValue_id(void)
{
    return 872;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noInstAttrib_instAttribValue_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noInstAttrib_instAttribValue_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_noInstAttrib_instAttribValue_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noInstAttrib_instAttribValue_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_mDInstrumentDefinitionFX63_noInstAttrib_instAttribValue(
    struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *const codec,
    struct mdp3_instAttribValue *const bitset)
{
    return mdp3_instAttribValue_wrap(
        bitset,
        codec->buffer,
        codec->offset + 0,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noInstAttrib_instAttribValue_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noInstAttrib_id(void)
{
    return 870;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *mdp3_mDInstrumentDefinitionFX63_get_noInstAttrib(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *const property)
{
    return mdp3_mDInstrumentDefinitionFX63_noInstAttrib_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionFX63_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *mdp3_mDInstrumentDefinitionFX63_noInstAttrib_set_count(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_mDInstrumentDefinitionFX63_noInstAttrib *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionFX63_noInstAttrib_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionFX63_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noInstAttrib_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noInstAttrib_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_noInstAttrib_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_sbe_block_length(void)
{
    return 9;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_sbe_position(
    const struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_count(
    const struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_has_next(
    const struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_next(
    struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_for_each(
    struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_LotType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_lotType_id(void)
{
    return 1093;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_lotType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_lotType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_lotType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_lotType_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_lotType_null_value(void)
{
    return SBE_NULLVALUE_INT8;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_lotType_min_value(void)
{
    return (int8_t)-127;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_lotType_max_value(void)
{
    return (int8_t)127;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_lotType_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_lotType(
    const struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_set_lotType(
    struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_MinLotSize_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_minLotSize_id(void)
{
    return 1231;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_minLotSize_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_minLotSize_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_minLotSize_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_minLotSize_encoding_offset(void)
{
    return 1;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_minLotSize_null_value(void)
{
    return SBE_NULLVALUE_UINT64;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_minLotSize_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_minLotSize_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_minLotSize_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_minLotSize(
    const struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_set_minLotSize(
    struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *const codec,
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

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_id(void)
{
    return 1234;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *mdp3_mDInstrumentDefinitionFX63_get_noLotTypeRules(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *const property)
{
    return mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionFX63_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_set_count(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_mDInstrumentDefinitionFX63_noLotTypeRules *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionFX63_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_noLotTypeRules_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionFX63_noTradingSessions_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *mdp3_mDInstrumentDefinitionFX63_noTradingSessions_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *mdp3_mDInstrumentDefinitionFX63_noTradingSessions_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_sbe_block_length(void)
{
    return 18;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_sbe_position(
    const struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noTradingSessions_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_count(
    const struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noTradingSessions_has_next(
    const struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *mdp3_mDInstrumentDefinitionFX63_noTradingSessions_next(
    struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *mdp3_mDInstrumentDefinitionFX63_noTradingSessions_for_each(
    struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionFX63_noTradingSessions_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionFX63_noTradingSessions_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_noTradingSessions_TradeDate_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_tradeDate_id(void)
{
    return 75;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_tradeDate_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noTradingSessions_tradeDate_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_noTradingSessions_tradeDate_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_tradeDate_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_tradeDate_null_value(void)
{
    return (uint16_t)65535;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_tradeDate_min_value(void)
{
    return (uint16_t)0;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_tradeDate_max_value(void)
{
    return (uint16_t)65534;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_tradeDate_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_tradeDate(
    const struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec)
{
    uint16_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 0, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_16(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *mdp3_mDInstrumentDefinitionFX63_noTradingSessions_set_tradeDate(
    struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec,
    const uint16_t value)
{
    uint16_t val = SBE_LITTLE_ENDIAN_ENCODE_16(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 0, &val, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_noTradingSessions_SettlDate_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_settlDate_id(void)
{
    return 64;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_settlDate_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noTradingSessions_settlDate_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_noTradingSessions_settlDate_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_settlDate_encoding_offset(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_settlDate_null_value(void)
{
    return (uint16_t)65535;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_settlDate_min_value(void)
{
    return (uint16_t)0;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_settlDate_max_value(void)
{
    return (uint16_t)65534;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_settlDate_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_settlDate(
    const struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec)
{
    uint16_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 2, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_16(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *mdp3_mDInstrumentDefinitionFX63_noTradingSessions_set_settlDate(
    struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec,
    const uint16_t value)
{
    uint16_t val = SBE_LITTLE_ENDIAN_ENCODE_16(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 2, &val, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_noTradingSessions_MaturityDate_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_maturityDate_id(void)
{
    return 541;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_maturityDate_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noTradingSessions_maturityDate_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_noTradingSessions_maturityDate_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_maturityDate_encoding_offset(void)
{
    return 4;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_maturityDate_null_value(void)
{
    return (uint16_t)65535;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_maturityDate_min_value(void)
{
    return (uint16_t)0;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_maturityDate_max_value(void)
{
    return (uint16_t)65534;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_maturityDate_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_maturityDate(
    const struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec)
{
    uint16_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 4, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_16(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *mdp3_mDInstrumentDefinitionFX63_noTradingSessions_set_maturityDate(
    struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec,
    const uint16_t value)
{
    uint16_t val = SBE_LITTLE_ENDIAN_ENCODE_16(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 4, &val, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_noTradingSessions_SecurityAltID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltID_id(void)
{
    return 455;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltID_encoding_offset(void)
{
    return 6;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltID_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltID_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltID_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltID_encoding_length(void)
{
    return 12;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltID_length(void)
{
    return 12;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltID_buffer(
    const struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec)
{
    return codec->buffer + codec->offset + 6;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltID_unsafe(
    const struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 6 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltID(
    const struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 6 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *mdp3_mDInstrumentDefinitionFX63_noTradingSessions_set_securityAltID_unsafe(
    struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 6 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *mdp3_mDInstrumentDefinitionFX63_noTradingSessions_set_securityAltID(
    struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec,
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
    memcpy(codec->buffer + codec->offset + 6 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFX63_noTradingSessions_get_securityAltID(
    const struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 12)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 6, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *mdp3_mDInstrumentDefinitionFX63_noTradingSessions_put_securityAltID(
    struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 6, src, sizeof(char) * 12);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFX63_noTradingSessions_SecurityAltIDSource_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFX63_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFX63_meta_attribute_PRESENCE: return "constant";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltIDSource_id(void)
{
    return 456;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltIDSource_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltIDSource_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltIDSource_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltIDSource_encoding_offset(void)
{
    return 18;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltIDSource_null_value(void)
{
    return SBE_NULLVALUE_UINT8;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltIDSource_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltIDSource_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltIDSource_encoding_length(void)
{
    return 0;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_securityAltIDSource(void)
{
    return (uint8_t)4;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_id(void)
{
    return 386;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *mdp3_mDInstrumentDefinitionFX63_get_noTradingSessions(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const property)
{
    return mdp3_mDInstrumentDefinitionFX63_noTradingSessions_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionFX63_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *mdp3_mDInstrumentDefinitionFX63_noTradingSessions_set_count(
    struct mdp3_mDInstrumentDefinitionFX63 *const codec,
    struct mdp3_mDInstrumentDefinitionFX63_noTradingSessions *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionFX63_noTradingSessions_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionFX63_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFX63_noTradingSessions_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFX63_noTradingSessions_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFX63 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFX63_noTradingSessions_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

#endif
