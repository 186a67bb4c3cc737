/* Generated SBE (Simple Binary Encoding) message codec */

#ifndef _MDP3_MDINCREMENTALREFRESHORDERBOOK47_H_
#define _MDP3_MDINCREMENTALREFRESHORDERBOOK47_H_

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

struct mdp3_mDIncrementalRefreshOrderBook47
{
    char *buffer;
    uint64_t buffer_length;
    uint64_t offset;
    uint64_t position;
    uint64_t acting_block_length;
    uint64_t acting_version;
};

enum mdp3_mDIncrementalRefreshOrderBook47_meta_attribute
{
    mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_EPOCH,
    mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_TIME_UNIT,
    mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_SEMANTIC_TYPE,
    mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_PRESENCE
};

union mdp3_mDIncrementalRefreshOrderBook47_float_as_uint
{
    float fp_value;
    uint32_t uint_value;
};

union mdp3_mDIncrementalRefreshOrderBook47_double_as_uint
{
    double fp_value;
    uint64_t uint_value;
};

struct mdp3_mDIncrementalRefreshOrderBook47_string_view
{
    const char* data;
    size_t length;
};

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_sbe_position(
    const struct mdp3_mDIncrementalRefreshOrderBook47 *const codec)
{
    return codec->position;
}

SBE_ONE_DEF bool mdp3_mDIncrementalRefreshOrderBook47_set_sbe_position(
    struct mdp3_mDIncrementalRefreshOrderBook47 *const codec,
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

SBE_ONE_DEF uint64_t *mdp3_mDIncrementalRefreshOrderBook47_sbe_position_ptr(
    struct mdp3_mDIncrementalRefreshOrderBook47 *const codec)
{
    return &codec->position;
}

SBE_ONE_DEF struct mdp3_mDIncrementalRefreshOrderBook47 *mdp3_mDIncrementalRefreshOrderBook47_reset(
    struct mdp3_mDIncrementalRefreshOrderBook47 *const codec,
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
    if (!mdp3_mDIncrementalRefreshOrderBook47_set_sbe_position(codec, offset + acting_block_length))
    {
        return NULL;
    }

    return codec;
}

SBE_ONE_DEF struct mdp3_mDIncrementalRefreshOrderBook47 *mdp3_mDIncrementalRefreshOrderBook47_copy(
    struct mdp3_mDIncrementalRefreshOrderBook47 *const codec,
    const struct mdp3_mDIncrementalRefreshOrderBook47 *const other)
{
     codec->buffer = other->buffer;
     codec->offset = other->offset;
     codec->buffer_length = other->buffer_length;
     codec->acting_block_length = other->acting_block_length;
     codec->acting_version = other->acting_version;
     codec->position = other->position;

     return codec;
}

SBE_ONE_DEF uint16_t mdp3_mDIncrementalRefreshOrderBook47_sbe_block_length(void)
{
    return (uint16_t)11;
}

#define MDP3_M_D_INCREMENTAL_REFRESH_ORDER_BOOK47_SBE_TEMPLATE_ID (uint16_t)47

SBE_ONE_DEF uint16_t mdp3_mDIncrementalRefreshOrderBook47_sbe_template_id(void)
{
    return (uint16_t)47;
}

SBE_ONE_DEF uint16_t mdp3_mDIncrementalRefreshOrderBook47_sbe_schema_id(void)
{
    return (uint16_t)1;
}

SBE_ONE_DEF uint16_t mdp3_mDIncrementalRefreshOrderBook47_sbe_schema_version(void)
{
    return (uint16_t)13;
}

SBE_ONE_DEF const char* mdp3_mDIncrementalRefreshOrderBook47_sbe_semantic_version(void)
{
    return "FIX5SP2";
}

SBE_ONE_DEF const char *mdp3_mDIncrementalRefreshOrderBook47_sbe_semantic_type(void)
{
    return "";
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_offset(
    const struct mdp3_mDIncrementalRefreshOrderBook47 *const codec)
{
    return codec->offset;
}

SBE_ONE_DEF struct mdp3_mDIncrementalRefreshOrderBook47 *mdp3_mDIncrementalRefreshOrderBook47_wrap_and_apply_header(
    struct mdp3_mDIncrementalRefreshOrderBook47 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length,
    struct mdp3_messageHeader *const hdr)
{
    mdp3_messageHeader_wrap(
        hdr, buffer + offset, 0, mdp3_messageHeader_sbe_schema_version(), buffer_length);

    mdp3_messageHeader_set_blockLength(hdr, mdp3_mDIncrementalRefreshOrderBook47_sbe_block_length());
    mdp3_messageHeader_set_templateId(hdr, mdp3_mDIncrementalRefreshOrderBook47_sbe_template_id());
    mdp3_messageHeader_set_schemaId(hdr, mdp3_mDIncrementalRefreshOrderBook47_sbe_schema_id());
    mdp3_messageHeader_set_version(hdr, mdp3_mDIncrementalRefreshOrderBook47_sbe_schema_version());

    mdp3_mDIncrementalRefreshOrderBook47_reset(
        codec,
        buffer + offset + mdp3_messageHeader_encoded_length(),
        0,
        buffer_length - mdp3_messageHeader_encoded_length(),
        mdp3_mDIncrementalRefreshOrderBook47_sbe_block_length(),
        mdp3_mDIncrementalRefreshOrderBook47_sbe_schema_version());

    return codec;
}

SBE_ONE_DEF struct mdp3_mDIncrementalRefreshOrderBook47 *mdp3_mDIncrementalRefreshOrderBook47_wrap_for_encode(
    struct mdp3_mDIncrementalRefreshOrderBook47 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length)
{
    return mdp3_mDIncrementalRefreshOrderBook47_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        mdp3_mDIncrementalRefreshOrderBook47_sbe_block_length(),
        mdp3_mDIncrementalRefreshOrderBook47_sbe_schema_version());
}

SBE_ONE_DEF struct mdp3_mDIncrementalRefreshOrderBook47 *mdp3_mDIncrementalRefreshOrderBook47_wrap_for_decode(
    struct mdp3_mDIncrementalRefreshOrderBook47 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t acting_block_length,
    const uint64_t acting_version,
    const uint64_t buffer_length)
{
    return mdp3_mDIncrementalRefreshOrderBook47_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        acting_block_length,
        acting_version);
}

SBE_ONE_DEF struct mdp3_mDIncrementalRefreshOrderBook47 *mdp3_mDIncrementalRefreshOrderBook47_sbe_rewind(
    struct mdp3_mDIncrementalRefreshOrderBook47 *const codec)
{
    return mdp3_mDIncrementalRefreshOrderBook47_wrap_for_decode(
        codec,
        codec->buffer,
        codec->offset,
        codec->acting_block_length,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_encoded_length(
    const struct mdp3_mDIncrementalRefreshOrderBook47 *const codec)
{
    return mdp3_mDIncrementalRefreshOrderBook47_sbe_position(codec) - codec->offset;
}

SBE_ONE_DEF const char *mdp3_mDIncrementalRefreshOrderBook47_buffer(
    const struct mdp3_mDIncrementalRefreshOrderBook47 *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF char *mdp3_mDIncrementalRefreshOrderBook47_mut_buffer(
    struct mdp3_mDIncrementalRefreshOrderBook47 *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_buffer_length(
    const struct mdp3_mDIncrementalRefreshOrderBook47 *const codec)
{
    return codec->buffer_length;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_acting_version(
    const struct mdp3_mDIncrementalRefreshOrderBook47 *const codec)
{
    return codec->acting_version;
}

SBE_ONE_DEF const char *mdp3_mDIncrementalRefreshOrderBook47_TransactTime_meta_attribute(
    const enum mdp3_mDIncrementalRefreshOrderBook47_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_EPOCH: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDIncrementalRefreshOrderBook47_transactTime_id(void)
{
    return 60;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_transactTime_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDIncrementalRefreshOrderBook47_transactTime_in_acting_version(
    const struct mdp3_mDIncrementalRefreshOrderBook47 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDIncrementalRefreshOrderBook47_transactTime_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDIncrementalRefreshOrderBook47_transactTime_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_transactTime_null_value(void)
{
    return SBE_NULLVALUE_UINT64;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_transactTime_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_transactTime_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_mDIncrementalRefreshOrderBook47_transactTime_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_transactTime(
    const struct mdp3_mDIncrementalRefreshOrderBook47 *const codec)
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

SBE_ONE_DEF struct mdp3_mDIncrementalRefreshOrderBook47 *mdp3_mDIncrementalRefreshOrderBook47_set_transactTime(
    struct mdp3_mDIncrementalRefreshOrderBook47 *const codec,
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

SBE_ONE_DEF const char *mdp3_mDIncrementalRefreshOrderBook47_MatchEventIndicator_meta_attribute(
    const enum mdp3_mDIncrementalRefreshOrderBook47_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_EPOCH: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDIncrementalRefreshOrderBook47_matchEventIndicator_id(void)
{
    return 5799;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_matchEventIndicator_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDIncrementalRefreshOrderBook47_matchEventIndicator_in_acting_version(
    const struct mdp3_mDIncrementalRefreshOrderBook47 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDIncrementalRefreshOrderBook47_matchEventIndicator_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDIncrementalRefreshOrderBook47_matchEventIndicator_encoding_offset(void)
{
    return 8;
}

SBE_ONE_DEF struct mdp3_matchEventIndicator *mdp3_mDIncrementalRefreshOrderBook47_matchEventIndicator(
    struct mdp3_mDIncrementalRefreshOrderBook47 *const codec,
    struct mdp3_matchEventIndicator *const bitset)
{
    return mdp3_matchEventIndicator_wrap(
        bitset,
        codec->buffer,
        codec->offset + 8,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF size_t mdp3_mDIncrementalRefreshOrderBook47_matchEventIndicator_encoding_length(void)
{
    return 1;
}

struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries
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

SBE_ONE_DEF uint64_t *mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_sbe_position_ptr(
    struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_wrap_for_decode(
    struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec,
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

SBE_ONE_DEF struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_wrap_for_encode(
    struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec,
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

    mdp3_groupSize_set_blockLength(&dimensions, (uint16_t)40);
    mdp3_groupSize_set_numInGroup(&dimensions, (uint8_t)count);
    codec->index = -1;
    codec->count = count;
    codec->block_length = 40;
    codec->acting_version = acting_version;
    codec->position_ptr = pos;
    *codec->position_ptr = *codec->position_ptr + 3;

    return codec;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_sbe_block_length(void)
{
    return 40;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_sbe_position(
    const struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec)
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

SBE_ONE_DEF bool mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_set_sbe_position(
    struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec,
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

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_count(
    const struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_has_next(
    const struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec)
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

SBE_ONE_DEF struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_next(
    struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec)
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

SBE_ONE_DEF struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_for_each(
    struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec,
    void (*func)(struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *, void *),
    void *const context)
{
    while (mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_has_next(codec))
    {
        if (!mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_OrderID_meta_attribute(
    const enum mdp3_mDIncrementalRefreshOrderBook47_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_EPOCH: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_orderID_id(void)
{
    return 37;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_orderID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_orderID_in_acting_version(
    const struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_orderID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_orderID_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_orderID_null_value(void)
{
    return UINT64_C(0xffffffffffffffff);
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_orderID_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_orderID_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_orderID_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_orderID(
    const struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec)
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

SBE_ONE_DEF struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_set_orderID(
    struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec,
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

SBE_ONE_DEF const char *mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_MDOrderPriority_meta_attribute(
    const enum mdp3_mDIncrementalRefreshOrderBook47_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_EPOCH: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDOrderPriority_id(void)
{
    return 37707;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDOrderPriority_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDOrderPriority_in_acting_version(
    const struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDOrderPriority_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDOrderPriority_encoding_offset(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDOrderPriority_null_value(void)
{
    return UINT64_C(0xffffffffffffffff);
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDOrderPriority_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDOrderPriority_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDOrderPriority_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDOrderPriority(
    const struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec)
{
    uint64_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 8, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_64(val);
}

SBE_ONE_DEF struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_set_mDOrderPriority(
    struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec,
    const uint64_t value)
{
    uint64_t val = SBE_LITTLE_ENDIAN_ENCODE_64(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 8, &val, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_MDEntryPx_meta_attribute(
    const enum mdp3_mDIncrementalRefreshOrderBook47_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_EPOCH: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDEntryPx_id(void)
{
    return 270;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDEntryPx_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDEntryPx_in_acting_version(
    const struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDEntryPx_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDEntryPx_encoding_offset(void)
{
    return 16;
}

SBE_ONE_DEF struct mdp3_price9Null *mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDEntryPx(
    struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec,
    struct mdp3_price9Null *const composite)
{
    return mdp3_price9Null_wrap(
        composite,
        codec->buffer,
        codec->offset + 16,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF const char *mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_MDDisplayQty_meta_attribute(
    const enum mdp3_mDIncrementalRefreshOrderBook47_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_EPOCH: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDDisplayQty_id(void)
{
    return 37706;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDDisplayQty_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDDisplayQty_in_acting_version(
    const struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDDisplayQty_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDDisplayQty_encoding_offset(void)
{
    return 24;
}

SBE_ONE_DEF int32_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDDisplayQty_null_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF int32_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDDisplayQty_min_value(void)
{
    return INT32_C(-2147483647);
}

SBE_ONE_DEF int32_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDDisplayQty_max_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF size_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDDisplayQty_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF int32_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDDisplayQty(
    const struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec)
{
    int32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 24, sizeof(int32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_set_mDDisplayQty(
    struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec,
    const int32_t value)
{
    int32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 24, &val, sizeof(int32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_SecurityID_meta_attribute(
    const enum mdp3_mDIncrementalRefreshOrderBook47_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_EPOCH: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_securityID_id(void)
{
    return 48;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_securityID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_securityID_in_acting_version(
    const struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_securityID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_securityID_encoding_offset(void)
{
    return 28;
}

SBE_ONE_DEF int32_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_securityID_null_value(void)
{
    return SBE_NULLVALUE_INT32;
}

SBE_ONE_DEF int32_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_securityID_min_value(void)
{
    return INT32_C(-2147483647);
}

SBE_ONE_DEF int32_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_securityID_max_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF size_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_securityID_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF int32_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_securityID(
    const struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec)
{
    int32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 28, sizeof(int32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_set_securityID(
    struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec,
    const int32_t value)
{
    int32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 28, &val, sizeof(int32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_MDUpdateAction_meta_attribute(
    const enum mdp3_mDIncrementalRefreshOrderBook47_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_EPOCH: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDUpdateAction_id(void)
{
    return 279;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDUpdateAction_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDUpdateAction_in_acting_version(
    const struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDUpdateAction_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDUpdateAction_encoding_offset(void)
{
    return 32;
}

SBE_ONE_DEF size_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDUpdateAction_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDUpdateAction(
    const struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec,
    enum mdp3_mDUpdateAction *const out)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 32, sizeof(uint8_t));

    return mdp3_mDUpdateAction_get((val), out);
}

SBE_ONE_DEF struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_set_mDUpdateAction(
    struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec,
    const enum mdp3_mDUpdateAction value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 32, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_MDEntryType_meta_attribute(
    const enum mdp3_mDIncrementalRefreshOrderBook47_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_EPOCH: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_TIME_UNIT: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_mDIncrementalRefreshOrderBook47_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDEntryType_id(void)
{
    return 269;
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDEntryType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDEntryType_in_acting_version(
    const struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDEntryType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDEntryType_encoding_offset(void)
{
    return 33;
}

SBE_ONE_DEF size_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDEntryType_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_mDEntryType(
    const struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec,
    enum mdp3_mDEntryTypeBook *const out)
{
    char val;
    memcpy(&val, codec->buffer + codec->offset + 33, sizeof(char));

    return mdp3_mDEntryTypeBook_get((val), out);
}

SBE_ONE_DEF struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_set_mDEntryType(
    struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const codec,
    const enum mdp3_mDEntryTypeBook value)
{
    char val = (value);
    memcpy(codec->buffer + codec->offset + 33, &val, sizeof(char));

    return codec;
}

SBE_ONE_DEF uint16_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_id(void)
{
    return 268;
}

SBE_ONE_DEF struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *mdp3_mDIncrementalRefreshOrderBook47_get_noMDEntries(
    struct mdp3_mDIncrementalRefreshOrderBook47 *const codec,
    struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const property)
{
    return mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_mDIncrementalRefreshOrderBook47_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_set_count(
    struct mdp3_mDIncrementalRefreshOrderBook47 *const codec,
    struct mdp3_mDIncrementalRefreshOrderBook47_noMDEntries *const property,
    const uint8_t count)
{
    return mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_mDIncrementalRefreshOrderBook47_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_in_acting_version(
    const struct mdp3_mDIncrementalRefreshOrderBook47 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_mDIncrementalRefreshOrderBook47_noMDEntries_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

#endif
