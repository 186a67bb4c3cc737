/* Generated SBE (Simple Binary Encoding) message codec */

#ifndef _MDP3_MDINSTRUMENTDEFINITIONFIXEDINCOME57_H_
#define _MDP3_MDINSTRUMENTDEFINITIONFIXEDINCOME57_H_

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

struct mdp3_mDInstrumentDefinitionFixedIncome57
{
    char *buffer;
    uint64_t buffer_length;
    uint64_t offset;
    uint64_t position;
    uint64_t acting_block_length;
    uint64_t acting_version;
};

enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute
{
    mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH,
    mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT,
    mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE,
    mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE
};

union mdp3_mDInstrumentDefinitionFixedIncome57_float_as_uint
{
    float fp_value;
    uint32_t uint_value;
};

union mdp3_mDInstrumentDefinitionFixedIncome57_double_as_uint
{
    double fp_value;
    uint64_t uint_value;
};

struct mdp3_mDInstrumentDefinitionFixedIncome57_string_view
{
    const char* data;
    size_t length;
};

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_sbe_position(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->position;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionFixedIncome57_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return &codec->position;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_reset(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    if (!mdp3_mDInstrumentDefinitionFixedIncome57_set_sbe_position(codec, offset + acting_block_length))
    {
        return NULL;
    }

    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_copy(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const other)
{
     codec->buffer = other->buffer;
     codec->offset = other->offset;
     codec->buffer_length = other->buffer_length;
     codec->acting_block_length = other->acting_block_length;
     codec->acting_version = other->acting_version;
     codec->position = other->position;

     return codec;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_sbe_block_length(void)
{
    return (uint16_t)338;
}

#define MDP3_M_D_INSTRUMENT_DEFINITION_FIXED_INCOME57_SBE_TEMPLATE_ID (uint16_t)57

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_sbe_template_id(void)
{
    return (uint16_t)57;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_sbe_schema_id(void)
{
    return (uint16_t)1;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_sbe_schema_version(void)
{
    return (uint16_t)13;
}

SBE_ONE_DEF const char* mdp3_mDInstrumentDefinitionFixedIncome57_sbe_semantic_version(void)
{
    return "FIX5SP2";
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_sbe_semantic_type(void)
{
    return "";
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_offset(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->offset;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_wrap_and_apply_header(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length,
    struct mdp3_messageHeader *const hdr)
{
    mdp3_messageHeader_wrap(
        hdr, buffer + offset, 0, mdp3_messageHeader_sbe_schema_version(), buffer_length);

    mdp3_messageHeader_set_blockLength(hdr, mdp3_mDInstrumentDefinitionFixedIncome57_sbe_block_length());
    mdp3_messageHeader_set_templateId(hdr, mdp3_mDInstrumentDefinitionFixedIncome57_sbe_template_id());
    mdp3_messageHeader_set_schemaId(hdr, mdp3_mDInstrumentDefinitionFixedIncome57_sbe_schema_id());
    mdp3_messageHeader_set_version(hdr, mdp3_mDInstrumentDefinitionFixedIncome57_sbe_schema_version());

    mdp3_mDInstrumentDefinitionFixedIncome57_reset(
        codec,
        buffer + offset + mdp3_messageHeader_encoded_length(),
        0,
        buffer_length - mdp3_messageHeader_encoded_length(),
        mdp3_mDInstrumentDefinitionFixedIncome57_sbe_block_length(),
        mdp3_mDInstrumentDefinitionFixedIncome57_sbe_schema_version());

    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length)
{
    return mdp3_mDInstrumentDefinitionFixedIncome57_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        mdp3_mDInstrumentDefinitionFixedIncome57_sbe_block_length(),
        mdp3_mDInstrumentDefinitionFixedIncome57_sbe_schema_version());
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t acting_block_length,
    const uint64_t acting_version,
    const uint64_t buffer_length)
{
    return mdp3_mDInstrumentDefinitionFixedIncome57_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        acting_block_length,
        acting_version);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_sbe_rewind(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return mdp3_mDInstrumentDefinitionFixedIncome57_wrap_for_decode(
        codec,
        codec->buffer,
        codec->offset,
        codec->acting_block_length,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_encoded_length(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return mdp3_mDInstrumentDefinitionFixedIncome57_sbe_position(codec) - codec->offset;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_mut_buffer(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_buffer_length(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer_length;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->acting_version;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_MatchEventIndicator_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_matchEventIndicator_id(void)
{
    return 5799;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_matchEventIndicator_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_matchEventIndicator_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_matchEventIndicator_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_matchEventIndicator_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF struct mdp3_matchEventIndicator *mdp3_mDInstrumentDefinitionFixedIncome57_matchEventIndicator(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    struct mdp3_matchEventIndicator *const bitset)
{
    return mdp3_matchEventIndicator_wrap(
        bitset,
        codec->buffer,
        codec->offset + 0,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_matchEventIndicator_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_TotNumReports_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_totNumReports_id(void)
{
    return 911;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_totNumReports_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_totNumReports_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_totNumReports_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_totNumReports_encoding_offset(void)
{
    return 1;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFixedIncome57_totNumReports_null_value(void)
{
    return UINT32_C(0xffffffff);
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFixedIncome57_totNumReports_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFixedIncome57_totNumReports_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_totNumReports_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFixedIncome57_totNumReports(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_totNumReports(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_SecurityUpdateAction_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_securityUpdateAction_id(void)
{
    return 980;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_securityUpdateAction_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_securityUpdateAction_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_securityUpdateAction_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_securityUpdateAction_encoding_offset(void)
{
    return 5;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_securityUpdateAction_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_securityUpdateAction(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    enum mdp3_securityUpdateAction *const out)
{
    char val;
    memcpy(&val, codec->buffer + codec->offset + 5, sizeof(char));

    return mdp3_securityUpdateAction_get((val), out);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_securityUpdateAction(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const enum mdp3_securityUpdateAction value)
{
    char val = (value);
    memcpy(codec->buffer + codec->offset + 5, &val, sizeof(char));

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_LastUpdateTime_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_lastUpdateTime_id(void)
{
    return 779;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_lastUpdateTime_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_lastUpdateTime_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_lastUpdateTime_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_lastUpdateTime_encoding_offset(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_lastUpdateTime_null_value(void)
{
    return SBE_NULLVALUE_UINT64;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_lastUpdateTime_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_lastUpdateTime_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_lastUpdateTime_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_lastUpdateTime(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_lastUpdateTime(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_MDSecurityTradingStatus_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_mDSecurityTradingStatus_id(void)
{
    return 1682;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_mDSecurityTradingStatus_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_mDSecurityTradingStatus_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_mDSecurityTradingStatus_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_mDSecurityTradingStatus_encoding_offset(void)
{
    return 14;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_mDSecurityTradingStatus_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_mDSecurityTradingStatus(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    enum mdp3_securityTradingStatus *const out)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 14, sizeof(uint8_t));

    return mdp3_securityTradingStatus_get((val), out);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_mDSecurityTradingStatus(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const enum mdp3_securityTradingStatus value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 14, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_ApplID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_applID_id(void)
{
    return 1180;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_applID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_applID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_applID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_applID_encoding_offset(void)
{
    return 15;
}

SBE_ONE_DEF int16_t mdp3_mDInstrumentDefinitionFixedIncome57_applID_null_value(void)
{
    return SBE_NULLVALUE_INT16;
}

SBE_ONE_DEF int16_t mdp3_mDInstrumentDefinitionFixedIncome57_applID_min_value(void)
{
    return (int16_t)-32767;
}

SBE_ONE_DEF int16_t mdp3_mDInstrumentDefinitionFixedIncome57_applID_max_value(void)
{
    return (int16_t)32767;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_applID_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF int16_t mdp3_mDInstrumentDefinitionFixedIncome57_applID(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_applID(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_MarketSegmentID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_marketSegmentID_id(void)
{
    return 1300;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_marketSegmentID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_marketSegmentID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_marketSegmentID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_marketSegmentID_encoding_offset(void)
{
    return 17;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFixedIncome57_marketSegmentID_null_value(void)
{
    return SBE_NULLVALUE_UINT8;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFixedIncome57_marketSegmentID_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFixedIncome57_marketSegmentID_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_marketSegmentID_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFixedIncome57_marketSegmentID(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_marketSegmentID(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_UnderlyingProduct_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_underlyingProduct_id(void)
{
    return 462;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_underlyingProduct_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_underlyingProduct_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_underlyingProduct_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_underlyingProduct_encoding_offset(void)
{
    return 18;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFixedIncome57_underlyingProduct_null_value(void)
{
    return SBE_NULLVALUE_UINT8;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFixedIncome57_underlyingProduct_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFixedIncome57_underlyingProduct_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_underlyingProduct_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFixedIncome57_underlyingProduct(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_underlyingProduct(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_SecurityExchange_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_securityExchange_id(void)
{
    return 207;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_securityExchange_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_securityExchange_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_securityExchange_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_securityExchange_encoding_offset(void)
{
    return 19;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_securityExchange_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_securityExchange_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_securityExchange_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_securityExchange_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_securityExchange_length(void)
{
    return 4;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_securityExchange_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer + codec->offset + 19;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_securityExchange_unsafe(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_securityExchange(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_securityExchange_unsafe(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_securityExchange(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_get_securityExchange(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_put_securityExchange(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 19, src, sizeof(char) * 4);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_SecurityGroup_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_securityGroup_id(void)
{
    return 1151;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_securityGroup_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_securityGroup_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_securityGroup_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_securityGroup_encoding_offset(void)
{
    return 23;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_securityGroup_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_securityGroup_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_securityGroup_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_securityGroup_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_securityGroup_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_securityGroup_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer + codec->offset + 23;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_securityGroup_unsafe(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_securityGroup(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_securityGroup_unsafe(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_securityGroup(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_get_securityGroup(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_put_securityGroup(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 23, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_Asset_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_asset_id(void)
{
    return 6937;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_asset_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_asset_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_asset_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_asset_encoding_offset(void)
{
    return 29;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_asset_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_asset_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_asset_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_asset_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_asset_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_asset_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer + codec->offset + 29;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_asset_unsafe(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_asset(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_asset_unsafe(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_asset(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_get_asset(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_put_asset(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 29, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_Symbol_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_symbol_id(void)
{
    return 55;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_symbol_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_symbol_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_symbol_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_symbol_encoding_offset(void)
{
    return 35;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_symbol_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_symbol_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_symbol_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_symbol_encoding_length(void)
{
    return 20;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_symbol_length(void)
{
    return 20;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_symbol_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer + codec->offset + 35;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_symbol_unsafe(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_symbol(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_symbol_unsafe(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_symbol(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_get_symbol(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_put_symbol(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 35, src, sizeof(char) * 20);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_SecurityID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_securityID_id(void)
{
    return 48;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_securityID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_securityID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_securityID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_securityID_encoding_offset(void)
{
    return 55;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionFixedIncome57_securityID_null_value(void)
{
    return SBE_NULLVALUE_INT32;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionFixedIncome57_securityID_min_value(void)
{
    return INT32_C(-2147483647);
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionFixedIncome57_securityID_max_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_securityID_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF int32_t mdp3_mDInstrumentDefinitionFixedIncome57_securityID(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_securityID(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_SecurityIDSource_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "constant";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_securityIDSource_id(void)
{
    return 22;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_securityIDSource_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_securityIDSource_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_securityIDSource_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_securityIDSource_encoding_offset(void)
{
    return 59;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_securityIDSource_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_securityIDSource_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_securityIDSource_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_securityIDSource_encoding_length(void)
{
    return 0;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_securityIDSource_length(void)
{
    return 1;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_securityIDSource(void)
{
    static uint8_t securityIDSource_values[] = {56};

    return (const char *)securityIDSource_values;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_securityIDSource_index(const uint64_t index)
{
    static uint8_t securityIDSource_values[] = {56};

    return securityIDSource_values[index];
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_get_SecurityIDSource(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    char *dst,
    const uint64_t length)
{
    static uint8_t securityIDSource_values[] = {56};
    uint64_t bytes_to_copy = length < sizeof(securityIDSource_values) ? length : sizeof(securityIDSource_values);

    memcpy(dst, securityIDSource_values, bytes_to_copy);

    return bytes_to_copy;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_SecurityType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_securityType_id(void)
{
    return 167;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_securityType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_securityType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_securityType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_securityType_encoding_offset(void)
{
    return 59;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_securityType_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_securityType_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_securityType_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_securityType_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_securityType_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_securityType_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer + codec->offset + 59;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_securityType_unsafe(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_securityType(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_securityType_unsafe(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_securityType(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_get_securityType(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_put_securityType(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 59, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_CFICode_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_cFICode_id(void)
{
    return 461;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_cFICode_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_cFICode_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_cFICode_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_cFICode_encoding_offset(void)
{
    return 65;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_cFICode_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_cFICode_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_cFICode_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_cFICode_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_cFICode_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_cFICode_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer + codec->offset + 65;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_cFICode_unsafe(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_cFICode(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_cFICode_unsafe(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_cFICode(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_get_cFICode(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_put_cFICode(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 65, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_Currency_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_currency_id(void)
{
    return 15;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_currency_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_currency_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_currency_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_currency_encoding_offset(void)
{
    return 71;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_currency_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_currency_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_currency_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_currency_encoding_length(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_currency_length(void)
{
    return 3;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_currency_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer + codec->offset + 71;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_currency_unsafe(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_currency(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_currency_unsafe(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_currency(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_get_currency(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_put_currency(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 71, src, sizeof(char) * 3);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_SettlCurrency_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_settlCurrency_id(void)
{
    return 120;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_settlCurrency_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_settlCurrency_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_settlCurrency_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_settlCurrency_encoding_offset(void)
{
    return 74;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_settlCurrency_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_settlCurrency_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_settlCurrency_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_settlCurrency_encoding_length(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_settlCurrency_length(void)
{
    return 3;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_settlCurrency_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer + codec->offset + 74;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_settlCurrency_unsafe(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_settlCurrency(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_settlCurrency_unsafe(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_settlCurrency(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_get_settlCurrency(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_put_settlCurrency(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 74, src, sizeof(char) * 3);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_MatchAlgorithm_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_matchAlgorithm_id(void)
{
    return 1142;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_matchAlgorithm_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_matchAlgorithm_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_matchAlgorithm_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_matchAlgorithm_encoding_offset(void)
{
    return 77;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_matchAlgorithm_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_matchAlgorithm_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_matchAlgorithm_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_matchAlgorithm_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_matchAlgorithm(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_matchAlgorithm(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_MinTradeVol_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_minTradeVol_id(void)
{
    return 562;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_minTradeVol_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_minTradeVol_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_minTradeVol_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_minTradeVol_encoding_offset(void)
{
    return 78;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFixedIncome57_minTradeVol_null_value(void)
{
    return SBE_NULLVALUE_UINT32;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFixedIncome57_minTradeVol_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFixedIncome57_minTradeVol_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_minTradeVol_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFixedIncome57_minTradeVol(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_minTradeVol(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_MaxTradeVol_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_maxTradeVol_id(void)
{
    return 1140;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_maxTradeVol_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_maxTradeVol_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_maxTradeVol_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_maxTradeVol_encoding_offset(void)
{
    return 82;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFixedIncome57_maxTradeVol_null_value(void)
{
    return SBE_NULLVALUE_UINT32;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFixedIncome57_maxTradeVol_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFixedIncome57_maxTradeVol_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_maxTradeVol_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t mdp3_mDInstrumentDefinitionFixedIncome57_maxTradeVol(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_maxTradeVol(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_MinPriceIncrement_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_minPriceIncrement_id(void)
{
    return 969;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_minPriceIncrement_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_minPriceIncrement_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_minPriceIncrement_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_minPriceIncrement_encoding_offset(void)
{
    return 86;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionFixedIncome57_minPriceIncrement(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 86,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_DisplayFactor_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_displayFactor_id(void)
{
    return 9787;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_displayFactor_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_displayFactor_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_displayFactor_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_displayFactor_encoding_offset(void)
{
    return 94;
}

SBE_ONE_DEF struct mdp3_price9 *mdp3_mDInstrumentDefinitionFixedIncome57_displayFactor(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    struct mdp3_price9 *const composite)
{
    return mdp3_price9_wrap(
        composite,
        codec->buffer,
        codec->offset + 94,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_MainFraction_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_mainFraction_id(void)
{
    return 37702;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_mainFraction_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_mainFraction_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_mainFraction_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_mainFraction_encoding_offset(void)
{
    return 102;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFixedIncome57_mainFraction_null_value(void)
{
    return (uint8_t)255;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFixedIncome57_mainFraction_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFixedIncome57_mainFraction_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_mainFraction_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFixedIncome57_mainFraction(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    uint8_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 102, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_mainFraction(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint8_t value)
{
    uint8_t val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 102, &val, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_SubFraction_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_subFraction_id(void)
{
    return 37703;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_subFraction_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_subFraction_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_subFraction_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_subFraction_encoding_offset(void)
{
    return 103;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFixedIncome57_subFraction_null_value(void)
{
    return (uint8_t)255;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFixedIncome57_subFraction_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFixedIncome57_subFraction_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_subFraction_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFixedIncome57_subFraction(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    uint8_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 103, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_subFraction(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint8_t value)
{
    uint8_t val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 103, &val, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_PriceDisplayFormat_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_priceDisplayFormat_id(void)
{
    return 9800;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_priceDisplayFormat_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_priceDisplayFormat_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_priceDisplayFormat_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_priceDisplayFormat_encoding_offset(void)
{
    return 104;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFixedIncome57_priceDisplayFormat_null_value(void)
{
    return (uint8_t)255;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFixedIncome57_priceDisplayFormat_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFixedIncome57_priceDisplayFormat_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_priceDisplayFormat_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t mdp3_mDInstrumentDefinitionFixedIncome57_priceDisplayFormat(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    uint8_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 104, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_priceDisplayFormat(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint8_t value)
{
    uint8_t val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 104, &val, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_UnitOfMeasure_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_unitOfMeasure_id(void)
{
    return 996;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_unitOfMeasure_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_unitOfMeasure_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_unitOfMeasure_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_unitOfMeasure_encoding_offset(void)
{
    return 105;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_unitOfMeasure_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_unitOfMeasure_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_unitOfMeasure_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_unitOfMeasure_encoding_length(void)
{
    return 30;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_unitOfMeasure_length(void)
{
    return 30;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_unitOfMeasure_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer + codec->offset + 105;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_unitOfMeasure_unsafe(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 105 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_unitOfMeasure(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 105 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_unitOfMeasure_unsafe(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 105 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_unitOfMeasure(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(codec->buffer + codec->offset + 105 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_get_unitOfMeasure(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 30)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 105, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_put_unitOfMeasure(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 105, src, sizeof(char) * 30);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_UnitOfMeasureQty_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_unitOfMeasureQty_id(void)
{
    return 1147;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_unitOfMeasureQty_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_unitOfMeasureQty_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_unitOfMeasureQty_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_unitOfMeasureQty_encoding_offset(void)
{
    return 135;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionFixedIncome57_unitOfMeasureQty(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 135,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_TradingReferencePrice_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_tradingReferencePrice_id(void)
{
    return 1150;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_tradingReferencePrice_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_tradingReferencePrice_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_tradingReferencePrice_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_tradingReferencePrice_encoding_offset(void)
{
    return 143;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionFixedIncome57_tradingReferencePrice(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 143,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_TradingReferenceDate_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_tradingReferenceDate_id(void)
{
    return 5796;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_tradingReferenceDate_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_tradingReferenceDate_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_tradingReferenceDate_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_tradingReferenceDate_encoding_offset(void)
{
    return 151;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_tradingReferenceDate_null_value(void)
{
    return (uint16_t)65535;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_tradingReferenceDate_min_value(void)
{
    return (uint16_t)0;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_tradingReferenceDate_max_value(void)
{
    return (uint16_t)65534;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_tradingReferenceDate_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_tradingReferenceDate(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    uint16_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 151, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_16(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_tradingReferenceDate(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint16_t value)
{
    uint16_t val = SBE_LITTLE_ENDIAN_ENCODE_16(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 151, &val, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_HighLimitPrice_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_highLimitPrice_id(void)
{
    return 1149;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_highLimitPrice_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_highLimitPrice_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_highLimitPrice_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_highLimitPrice_encoding_offset(void)
{
    return 153;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionFixedIncome57_highLimitPrice(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 153,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_LowLimitPrice_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_lowLimitPrice_id(void)
{
    return 1148;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_lowLimitPrice_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_lowLimitPrice_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_lowLimitPrice_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_lowLimitPrice_encoding_offset(void)
{
    return 161;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionFixedIncome57_lowLimitPrice(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 161,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_MaxPriceVariation_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_maxPriceVariation_id(void)
{
    return 1143;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_maxPriceVariation_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_maxPriceVariation_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_maxPriceVariation_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_maxPriceVariation_encoding_offset(void)
{
    return 169;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionFixedIncome57_maxPriceVariation(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 169,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_MinPriceIncrementAmount_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_minPriceIncrementAmount_id(void)
{
    return 1146;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_minPriceIncrementAmount_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_minPriceIncrementAmount_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_minPriceIncrementAmount_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_minPriceIncrementAmount_encoding_offset(void)
{
    return 177;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionFixedIncome57_minPriceIncrementAmount(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 177,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_IssueDate_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_issueDate_id(void)
{
    return 225;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_issueDate_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_issueDate_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_issueDate_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_issueDate_encoding_offset(void)
{
    return 185;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_issueDate_null_value(void)
{
    return (uint16_t)65535;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_issueDate_min_value(void)
{
    return (uint16_t)0;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_issueDate_max_value(void)
{
    return (uint16_t)65534;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_issueDate_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_issueDate(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    uint16_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 185, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_16(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_issueDate(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint16_t value)
{
    uint16_t val = SBE_LITTLE_ENDIAN_ENCODE_16(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 185, &val, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_DatedDate_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_datedDate_id(void)
{
    return 873;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_datedDate_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_datedDate_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_datedDate_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_datedDate_encoding_offset(void)
{
    return 187;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_datedDate_null_value(void)
{
    return (uint16_t)65535;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_datedDate_min_value(void)
{
    return (uint16_t)0;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_datedDate_max_value(void)
{
    return (uint16_t)65534;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_datedDate_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_datedDate(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    uint16_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 187, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_16(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_datedDate(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint16_t value)
{
    uint16_t val = SBE_LITTLE_ENDIAN_ENCODE_16(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 187, &val, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_MaturityDate_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_maturityDate_id(void)
{
    return 541;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_maturityDate_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_maturityDate_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_maturityDate_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_maturityDate_encoding_offset(void)
{
    return 189;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_maturityDate_null_value(void)
{
    return (uint16_t)65535;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_maturityDate_min_value(void)
{
    return (uint16_t)0;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_maturityDate_max_value(void)
{
    return (uint16_t)65534;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_maturityDate_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_maturityDate(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    uint16_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 189, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_16(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_maturityDate(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint16_t value)
{
    uint16_t val = SBE_LITTLE_ENDIAN_ENCODE_16(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 189, &val, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_CouponRate_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_couponRate_id(void)
{
    return 223;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_couponRate_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_couponRate_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_couponRate_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_couponRate_encoding_offset(void)
{
    return 191;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionFixedIncome57_couponRate(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 191,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_ParValue_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_parValue_id(void)
{
    return 37723;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_parValue_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_parValue_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_parValue_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_parValue_encoding_offset(void)
{
    return 199;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDInstrumentDefinitionFixedIncome57_parValue(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 199,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_CouponFrequencyUnit_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyUnit_id(void)
{
    return 1949;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyUnit_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyUnit_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyUnit_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyUnit_encoding_offset(void)
{
    return 207;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyUnit_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyUnit_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyUnit_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyUnit_encoding_length(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyUnit_length(void)
{
    return 3;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyUnit_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer + codec->offset + 207;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyUnit_unsafe(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 207 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyUnit(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 207 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_couponFrequencyUnit_unsafe(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 207 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_couponFrequencyUnit(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(codec->buffer + codec->offset + 207 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_get_couponFrequencyUnit(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 3)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 207, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_put_couponFrequencyUnit(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 207, src, sizeof(char) * 3);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_CouponFrequencyPeriod_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyPeriod_id(void)
{
    return 1948;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyPeriod_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyPeriod_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyPeriod_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyPeriod_encoding_offset(void)
{
    return 210;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyPeriod_null_value(void)
{
    return (uint16_t)65535;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyPeriod_min_value(void)
{
    return (uint16_t)0;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyPeriod_max_value(void)
{
    return (uint16_t)65534;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyPeriod_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_couponFrequencyPeriod(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    uint16_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 210, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_16(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_couponFrequencyPeriod(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint16_t value)
{
    uint16_t val = SBE_LITTLE_ENDIAN_ENCODE_16(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 210, &val, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_CouponDayCount_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_couponDayCount_id(void)
{
    return 1950;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_couponDayCount_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_couponDayCount_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_couponDayCount_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_couponDayCount_encoding_offset(void)
{
    return 212;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_couponDayCount_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_couponDayCount_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_couponDayCount_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_couponDayCount_encoding_length(void)
{
    return 20;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_couponDayCount_length(void)
{
    return 20;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_couponDayCount_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer + codec->offset + 212;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_couponDayCount_unsafe(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 212 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_couponDayCount(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 212 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_couponDayCount_unsafe(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 212 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_couponDayCount(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(codec->buffer + codec->offset + 212 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_get_couponDayCount(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 20)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 212, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_put_couponDayCount(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 212, src, sizeof(char) * 20);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_CountryOfIssue_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_countryOfIssue_id(void)
{
    return 470;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_countryOfIssue_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_countryOfIssue_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_countryOfIssue_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_countryOfIssue_encoding_offset(void)
{
    return 232;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_countryOfIssue_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_countryOfIssue_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_countryOfIssue_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_countryOfIssue_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_countryOfIssue_length(void)
{
    return 2;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_countryOfIssue_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer + codec->offset + 232;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_countryOfIssue_unsafe(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 232 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_countryOfIssue(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 232 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_countryOfIssue_unsafe(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 232 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_countryOfIssue(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(codec->buffer + codec->offset + 232 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_get_countryOfIssue(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 2)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 232, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_put_countryOfIssue(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 232, src, sizeof(char) * 2);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_Issuer_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_issuer_id(void)
{
    return 106;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_issuer_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_issuer_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_issuer_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_issuer_encoding_offset(void)
{
    return 234;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_issuer_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_issuer_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_issuer_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_issuer_encoding_length(void)
{
    return 25;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_issuer_length(void)
{
    return 25;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_issuer_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer + codec->offset + 234;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_issuer_unsafe(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 234 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_issuer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 234 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_issuer_unsafe(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 234 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_issuer(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(codec->buffer + codec->offset + 234 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_get_issuer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 25)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 234, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_put_issuer(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 234, src, sizeof(char) * 25);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_FinancialInstrumentFullName_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_financialInstrumentFullName_id(void)
{
    return 2714;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_financialInstrumentFullName_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_financialInstrumentFullName_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_financialInstrumentFullName_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_financialInstrumentFullName_encoding_offset(void)
{
    return 259;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_financialInstrumentFullName_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_financialInstrumentFullName_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_financialInstrumentFullName_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_financialInstrumentFullName_encoding_length(void)
{
    return 35;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_financialInstrumentFullName_length(void)
{
    return 35;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_financialInstrumentFullName_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer + codec->offset + 259;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_financialInstrumentFullName_unsafe(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 259 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_financialInstrumentFullName(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 259 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_financialInstrumentFullName_unsafe(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 259 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_financialInstrumentFullName(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(codec->buffer + codec->offset + 259 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_get_financialInstrumentFullName(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 35)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 259, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_put_financialInstrumentFullName(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 259, src, sizeof(char) * 35);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_SecurityAltID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_securityAltID_id(void)
{
    return 455;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_securityAltID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_securityAltID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_securityAltID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_securityAltID_encoding_offset(void)
{
    return 294;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_securityAltID_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_securityAltID_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_securityAltID_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_securityAltID_encoding_length(void)
{
    return 12;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_securityAltID_length(void)
{
    return 12;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_securityAltID_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer + codec->offset + 294;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_securityAltID_unsafe(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 294 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_securityAltID(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 294 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_securityAltID_unsafe(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 294 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_securityAltID(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(codec->buffer + codec->offset + 294 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_get_securityAltID(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 12)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 294, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_put_securityAltID(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 294, src, sizeof(char) * 12);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_SecurityAltIDSource_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_securityAltIDSource_id(void)
{
    return 456;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_securityAltIDSource_since_version(void)
{
    return 10;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_securityAltIDSource_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_securityAltIDSource_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_securityAltIDSource_encoding_offset(void)
{
    return 306;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_securityAltIDSource_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_securityAltIDSource(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    enum mdp3_securityAltIDSource *const out)
{
    if (codec->acting_version < 10)
    {
        return false;
    }

    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 306, sizeof(uint8_t));

    return mdp3_securityAltIDSource_get((val), out);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_securityAltIDSource(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const enum mdp3_securityAltIDSource value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 306, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_PriceQuoteMethod_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_priceQuoteMethod_id(void)
{
    return 1196;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_priceQuoteMethod_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_priceQuoteMethod_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_priceQuoteMethod_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_priceQuoteMethod_encoding_offset(void)
{
    return 307;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_priceQuoteMethod_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_priceQuoteMethod_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_priceQuoteMethod_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_priceQuoteMethod_encoding_length(void)
{
    return 5;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_priceQuoteMethod_length(void)
{
    return 5;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_priceQuoteMethod_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer + codec->offset + 307;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_priceQuoteMethod_unsafe(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 307 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_priceQuoteMethod(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 307 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_priceQuoteMethod_unsafe(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 307 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_priceQuoteMethod(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(codec->buffer + codec->offset + 307 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_get_priceQuoteMethod(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 5)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 307, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_put_priceQuoteMethod(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 307, src, sizeof(char) * 5);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_PartyRoleClearingOrg_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_partyRoleClearingOrg_id(void)
{
    return 9736;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_partyRoleClearingOrg_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_partyRoleClearingOrg_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_partyRoleClearingOrg_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_partyRoleClearingOrg_encoding_offset(void)
{
    return 312;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_partyRoleClearingOrg_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_partyRoleClearingOrg_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_partyRoleClearingOrg_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_partyRoleClearingOrg_encoding_length(void)
{
    return 5;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_partyRoleClearingOrg_length(void)
{
    return 5;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_partyRoleClearingOrg_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer + codec->offset + 312;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_partyRoleClearingOrg_unsafe(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 312 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_partyRoleClearingOrg(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 312 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_partyRoleClearingOrg_unsafe(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 312 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_partyRoleClearingOrg(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(codec->buffer + codec->offset + 312 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_get_partyRoleClearingOrg(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 5)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 312, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_put_partyRoleClearingOrg(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 312, src, sizeof(char) * 5);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_UserDefinedInstrument_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_userDefinedInstrument_id(void)
{
    return 9779;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_userDefinedInstrument_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_userDefinedInstrument_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_userDefinedInstrument_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_userDefinedInstrument_encoding_offset(void)
{
    return 317;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_userDefinedInstrument_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_userDefinedInstrument_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_userDefinedInstrument_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_userDefinedInstrument_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_userDefinedInstrument(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 317, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_userDefinedInstrument(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 317, &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_RiskSet_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_riskSet_id(void)
{
    return 37721;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_riskSet_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_riskSet_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_riskSet_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_riskSet_encoding_offset(void)
{
    return 318;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_riskSet_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_riskSet_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_riskSet_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_riskSet_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_riskSet_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_riskSet_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer + codec->offset + 318;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_riskSet_unsafe(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 318 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_riskSet(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 318 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_riskSet_unsafe(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 318 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_riskSet(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(codec->buffer + codec->offset + 318 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_get_riskSet(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 6)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 318, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_put_riskSet(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 318, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_MarketSet_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_marketSet_id(void)
{
    return 37722;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_marketSet_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_marketSet_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_marketSet_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_marketSet_encoding_offset(void)
{
    return 324;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_marketSet_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_marketSet_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_marketSet_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_marketSet_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_marketSet_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_marketSet_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    return codec->buffer + codec->offset + 324;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_marketSet_unsafe(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 324 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_marketSet(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 324 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_marketSet_unsafe(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 324 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_marketSet(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
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
    memcpy(codec->buffer + codec->offset + 324 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_get_marketSet(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 6)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 324, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_put_marketSet(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 324, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_InstrumentGUID_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_instrumentGUID_id(void)
{
    return 37513;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_instrumentGUID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_instrumentGUID_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_instrumentGUID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_instrumentGUID_encoding_offset(void)
{
    return 330;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_instrumentGUID_null_value(void)
{
    return UINT64_C(0xffffffffffffffff);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_instrumentGUID_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_instrumentGUID_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_instrumentGUID_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_instrumentGUID(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
    uint64_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 330, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_64(val);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57 *mdp3_mDInstrumentDefinitionFixedIncome57_set_instrumentGUID(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    const uint64_t value)
{
    uint64_t val = SBE_LITTLE_ENDIAN_ENCODE_64(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 330, &val, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_sbe_block_length(void)
{
    return 9;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_sbe_position(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_count(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_has_next(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_next(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_for_each(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_EventType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_eventType_id(void)
{
    return 865;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_eventType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_eventType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_eventType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_eventType_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_eventType_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_eventType(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *const codec,
    enum mdp3_eventType *const out)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 0, sizeof(uint8_t));

    return mdp3_eventType_get((val), out);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_set_eventType(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *const codec,
    const enum mdp3_eventType value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 0, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_EventTime_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_eventTime_id(void)
{
    return 1145;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_eventTime_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_eventTime_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_eventTime_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_eventTime_encoding_offset(void)
{
    return 1;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_eventTime_null_value(void)
{
    return SBE_NULLVALUE_UINT64;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_eventTime_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_eventTime_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_eventTime_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_eventTime(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_set_eventTime(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *const codec,
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

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_id(void)
{
    return 864;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *mdp3_mDInstrumentDefinitionFixedIncome57_get_noEvents(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *const property)
{
    return mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionFixedIncome57_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_set_count(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noEvents *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionFixedIncome57_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_noEvents_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_sbe_block_length(void)
{
    return 4;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_sbe_position(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_count(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_has_next(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_next(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_for_each(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_MDFeedType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_mDFeedType_id(void)
{
    return 1022;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_mDFeedType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_mDFeedType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_mDFeedType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_mDFeedType_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_mDFeedType_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_mDFeedType_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_mDFeedType_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_mDFeedType_encoding_length(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_mDFeedType_length(void)
{
    return 3;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_mDFeedType_buffer(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const codec)
{
    return codec->buffer + codec->offset + 0;
}

SBE_ONE_DEF char mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_mDFeedType_unsafe(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const codec,
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_mDFeedType(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_set_mDFeedType_unsafe(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_set_mDFeedType(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const codec,
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

SBE_ONE_DEF char *mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_get_mDFeedType(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_put_mDFeedType(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 0, src, sizeof(char) * 3);

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_MarketDepth_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_marketDepth_id(void)
{
    return 264;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_marketDepth_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_marketDepth_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_marketDepth_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_marketDepth_encoding_offset(void)
{
    return 3;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_marketDepth_null_value(void)
{
    return SBE_NULLVALUE_INT8;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_marketDepth_min_value(void)
{
    return (int8_t)-127;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_marketDepth_max_value(void)
{
    return (int8_t)127;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_marketDepth_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_marketDepth(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_set_marketDepth(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const codec,
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

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_id(void)
{
    return 1141;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *mdp3_mDInstrumentDefinitionFixedIncome57_get_noMDFeedTypes(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const property)
{
    return mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionFixedIncome57_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_set_count(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionFixedIncome57_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_noMDFeedTypes_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_sbe_block_length(void)
{
    return 4;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_sbe_position(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_count(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_has_next(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_next(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_for_each(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_InstAttribType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "constant";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_instAttribType_id(void)
{
    return 871;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_instAttribType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_instAttribType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_instAttribType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_instAttribType_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_instAttribType_null_value(void)
{
    return SBE_NULLVALUE_INT8;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_instAttribType_min_value(void)
{
    return (int8_t)-127;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_instAttribType_max_value(void)
{
    return (int8_t)127;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_instAttribType_encoding_length(void)
{
    return 0;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_instAttribType(void)
{
    return (int8_t)24;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_InstAttribValue_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_instAttribValue_id(void)
{
    return 872;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_instAttribValue_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_instAttribValue_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_instAttribValue_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_instAttribValue_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_instAttribValue(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *const codec,
    struct mdp3_instAttribValue *const bitset)
{
    return mdp3_instAttribValue_wrap(
        bitset,
        codec->buffer,
        codec->offset + 0,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_instAttribValue_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_id(void)
{
    return 870;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *mdp3_mDInstrumentDefinitionFixedIncome57_get_noInstAttrib(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *const property)
{
    return mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionFixedIncome57_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_set_count(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionFixedIncome57_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_noInstAttrib_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules
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

SBE_ONE_DEF uint64_t *mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_sbe_position_ptr(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_wrap_for_decode(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *const codec,
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_wrap_for_encode(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_sbe_block_length(void)
{
    return 5;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_sbe_position(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *const codec)
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

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_set_sbe_position(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_count(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_has_next(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_next(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_for_each(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *const codec,
    void (*func)(struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *, void *),
    void *const context)
{
    while (mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_has_next(codec))
    {
        if (!mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_LotType_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_lotType_id(void)
{
    return 1093;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_lotType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_lotType_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_lotType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_lotType_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_lotType_null_value(void)
{
    return SBE_NULLVALUE_INT8;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_lotType_min_value(void)
{
    return (int8_t)-127;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_lotType_max_value(void)
{
    return (int8_t)127;
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_lotType_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF int8_t mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_lotType(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *const codec)
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

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_set_lotType(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *const codec,
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

SBE_ONE_DEF const char *mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_MinLotSize_meta_attribute(
    const enum mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_EPOCH: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDInstrumentDefinitionFixedIncome57_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_minLotSize_id(void)
{
    return 1231;
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_minLotSize_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_minLotSize_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_minLotSize_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_minLotSize_encoding_offset(void)
{
    return 1;
}

SBE_ONE_DEF struct mdp3_lotSize *mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_minLotSize(
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *const codec,
    struct mdp3_lotSize *const composite)
{
    return mdp3_lotSize_wrap(
        composite,
        codec->buffer,
        codec->offset + 1,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint16_t mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_id(void)
{
    return 1234;
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *mdp3_mDInstrumentDefinitionFixedIncome57_get_noLotTypeRules(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *const property)
{
    return mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDInstrumentDefinitionFixedIncome57_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_set_count(
    struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec,
    struct mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules *const property,
    const uint8_t count)
{
    return mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDInstrumentDefinitionFixedIncome57_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_in_acting_version(
    const struct mdp3_mDInstrumentDefinitionFixedIncome57 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDInstrumentDefinitionFixedIncome57_noLotTypeRules_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

#endif
