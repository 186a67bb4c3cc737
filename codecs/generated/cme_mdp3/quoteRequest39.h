/* Generated SBE (Simple Binary Encoding) message codec */

#ifndef _MDP3_QUOTEREQUEST39_H_
#define _MDP3_QUOTEREQUEST39_H_

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

struct mdp3_quoteRequest39
{
    char *buffer;
    uint64_t buffer_length;
    uint64_t offset;
    uint64_t position;
    uint64_t acting_block_length;
    uint64_t acting_version;
};

enum mdp3_quoteRequest39_meta_attribute
{
    mdp3_quoteRequest39_meta_attribute_EPOCH,
    mdp3_quoteRequest39_meta_attribute_TIME_UNIT,
    mdp3_quoteRequest39_meta_attribute_SEMANTIC_TYPE,
    mdp3_quoteRequest39_meta_attribute_PRESENCE
};

union mdp3_quoteRequest39_float_as_uint
{
    float fp_value;
    uint32_t uint_value;
};

union mdp3_quoteRequest39_double_as_uint
{
    double fp_value;
    uint64_t uint_value;
};

struct mdp3_quoteRequest39_string_view
{
    const char* data;
    size_t length;
};

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_sbe_position(
    const struct mdp3_quoteRequest39 *const codec)
{
    return codec->position;
}

SBE_ONE_DEF bool mdp3_quoteRequest39_set_sbe_position(
    struct mdp3_quoteRequest39 *const codec,
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

SBE_ONE_DEF uint64_t *mdp3_quoteRequest39_sbe_position_ptr(
    struct mdp3_quoteRequest39 *const codec)
{
    return &codec->position;
}

SBE_ONE_DEF struct mdp3_quoteRequest39 *mdp3_quoteRequest39_reset(
    struct mdp3_quoteRequest39 *const codec,
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
    if (!mdp3_quoteRequest39_set_sbe_position(codec, offset + acting_block_length))
    {
        return NULL;
    }

    return codec;
}

SBE_ONE_DEF struct mdp3_quoteRequest39 *mdp3_quoteRequest39_copy(
    struct mdp3_quoteRequest39 *const codec,
    const struct mdp3_quoteRequest39 *const other)
{
     codec->buffer = other->buffer;
     codec->offset = other->offset;
     codec->buffer_length = other->buffer_length;
     codec->acting_block_length = other->acting_block_length;
     codec->acting_version = other->acting_version;
     codec->position = other->position;

     return codec;
}

SBE_ONE_DEF uint16_t mdp3_quoteRequest39_sbe_block_length(void)
{
    return (uint16_t)35;
}

#define MDP3_QUOTE_REQUEST39_SBE_TEMPLATE_ID (uint16_t)39

SBE_ONE_DEF uint16_t mdp3_quoteRequest39_sbe_template_id(void)
{
    return (uint16_t)39;
}

SBE_ONE_DEF uint16_t mdp3_quoteRequest39_sbe_schema_id(void)
{
    return (uint16_t)1;
}

SBE_ONE_DEF uint16_t mdp3_quoteRequest39_sbe_schema_version(void)
{
    return (uint16_t)13;
}

SBE_ONE_DEF const char* mdp3_quoteRequest39_sbe_semantic_version(void)
{
    return "FIX5SP2";
}

SBE_ONE_DEF const char *mdp3_quoteRequest39_sbe_semantic_type(void)
{
    return "";
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_offset(
    const struct mdp3_quoteRequest39 *const codec)
{
    return codec->offset;
}

SBE_ONE_DEF struct mdp3_quoteRequest39 *mdp3_quoteRequest39_wrap_and_apply_header(
    struct mdp3_quoteRequest39 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length,
    struct mdp3_messageHeader *const hdr)
{
    mdp3_messageHeader_wrap(
        hdr, buffer + offset, 0, mdp3_messageHeader_sbe_schema_version(), buffer_length);

    mdp3_messageHeader_set_blockLength(hdr, mdp3_quoteRequest39_sbe_block_length());
    mdp3_messageHeader_set_templateId(hdr, mdp3_quoteRequest39_sbe_template_id());
    mdp3_messageHeader_set_schemaId(hdr, mdp3_quoteRequest39_sbe_schema_id());
    mdp3_messageHeader_set_version(hdr, mdp3_quoteRequest39_sbe_schema_version());

    mdp3_quoteRequest39_reset(
        codec,
        buffer + offset + mdp3_messageHeader_encoded_length(),
        0,
        buffer_length - mdp3_messageHeader_encoded_length(),
        mdp3_quoteRequest39_sbe_block_length(),
        mdp3_quoteRequest39_sbe_schema_version());

    return codec;
}

SBE_ONE_DEF struct mdp3_quoteRequest39 *mdp3_quoteRequest39_wrap_for_encode(
    struct mdp3_quoteRequest39 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length)
{
    return mdp3_quoteRequest39_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        mdp3_quoteRequest39_sbe_block_length(),
        mdp3_quoteRequest39_sbe_schema_version());
}

SBE_ONE_DEF struct mdp3_quoteRequest39 *mdp3_quoteRequest39_wrap_for_decode(
    struct mdp3_quoteRequest39 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t acting_block_length,
    const uint64_t acting_version,
    const uint64_t buffer_length)
{
    return mdp3_quoteRequest39_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        acting_block_length,
        acting_version);
}

SBE_ONE_DEF struct mdp3_quoteRequest39 *mdp3_quoteRequest39_sbe_rewind(
    struct mdp3_quoteRequest39 *const codec)
{
    return mdp3_quoteRequest39_wrap_for_decode(
        codec,
        codec->buffer,
        codec->offset,
        codec->acting_block_length,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_encoded_length(
    const struct mdp3_quoteRequest39 *const codec)
{
    return mdp3_quoteRequest39_sbe_position(codec) - codec->offset;
}

SBE_ONE_DEF const char *mdp3_quoteRequest39_buffer(
    const struct mdp3_quoteRequest39 *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF char *mdp3_quoteRequest39_mut_buffer(
    struct mdp3_quoteRequest39 *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_buffer_length(
    const struct mdp3_quoteRequest39 *const codec)
{
    return codec->buffer_length;
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_acting_version(
    const struct mdp3_quoteRequest39 *const codec)
{
    return codec->acting_version;
}

SBE_ONE_DEF const char *mdp3_quoteRequest39_TransactTime_meta_attribute(
    const enum mdp3_quoteRequest39_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_quoteRequest39_meta_attribute_EPOCH: return "";
        case mdp3_quoteRequest39_meta_attribute_TIME_UNIT: return "";
        case mdp3_quoteRequest39_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_quoteRequest39_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_quoteRequest39_transactTime_id(void)
{
    return 60;
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_transactTime_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_quoteRequest39_transactTime_in_acting_version(
    const struct mdp3_quoteRequest39 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_quoteRequest39_transactTime_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_quoteRequest39_transactTime_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_transactTime_null_value(void)
{
    return SBE_NULLVALUE_UINT64;
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_transactTime_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_transactTime_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_quoteRequest39_transactTime_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_transactTime(
    const struct mdp3_quoteRequest39 *const codec)
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

SBE_ONE_DEF struct mdp3_quoteRequest39 *mdp3_quoteRequest39_set_transactTime(
    struct mdp3_quoteRequest39 *const codec,
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

SBE_ONE_DEF const char *mdp3_quoteRequest39_QuoteReqID_meta_attribute(
    const enum mdp3_quoteRequest39_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_quoteRequest39_meta_attribute_EPOCH: return "";
        case mdp3_quoteRequest39_meta_attribute_TIME_UNIT: return "";
        case mdp3_quoteRequest39_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_quoteRequest39_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_quoteRequest39_quoteReqID_id(void)
{
    return 131;
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_quoteReqID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_quoteRequest39_quoteReqID_in_acting_version(
    const struct mdp3_quoteRequest39 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_quoteRequest39_quoteReqID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_quoteRequest39_quoteReqID_encoding_offset(void)
{
    return 8;
}

SBE_ONE_DEF char mdp3_quoteRequest39_quoteReqID_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_quoteRequest39_quoteReqID_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_quoteRequest39_quoteReqID_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_quoteRequest39_quoteReqID_encoding_length(void)
{
    return 23;
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_quoteReqID_length(void)
{
    return 23;
}

SBE_ONE_DEF const char *mdp3_quoteRequest39_quoteReqID_buffer(
    const struct mdp3_quoteRequest39 *const codec)
{
    return codec->buffer + codec->offset + 8;
}

SBE_ONE_DEF char mdp3_quoteRequest39_quoteReqID_unsafe(
    const struct mdp3_quoteRequest39 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 8 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_quoteRequest39_quoteReqID(
    const struct mdp3_quoteRequest39 *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 23)
    {
        errno = E104;
        return false;
    }

    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 8 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_quoteRequest39 *mdp3_quoteRequest39_set_quoteReqID_unsafe(
    struct mdp3_quoteRequest39 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 8 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_quoteRequest39 *mdp3_quoteRequest39_set_quoteReqID(
    struct mdp3_quoteRequest39 *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 23)
    {
        errno = E105;
        return NULL;
    }

    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 8 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_quoteRequest39_get_quoteReqID(
    const struct mdp3_quoteRequest39 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 23)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 8, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_quoteRequest39 *mdp3_quoteRequest39_put_quoteReqID(
    struct mdp3_quoteRequest39 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 8, src, sizeof(char) * 23);

    return codec;
}

SBE_ONE_DEF const char *mdp3_quoteRequest39_MatchEventIndicator_meta_attribute(
    const enum mdp3_quoteRequest39_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_quoteRequest39_meta_attribute_EPOCH: return "";
        case mdp3_quoteRequest39_meta_attribute_TIME_UNIT: return "";
        case mdp3_quoteRequest39_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_quoteRequest39_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_quoteRequest39_matchEventIndicator_id(void)
{
    return 5799;
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_matchEventIndicator_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_quoteRequest39_matchEventIndicator_in_acting_version(
    const struct mdp3_quoteRequest39 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_quoteRequest39_matchEventIndicator_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_quoteRequest39_matchEventIndicator_encoding_offset(void)
{
    return 31;
}

SBE_ONE_DEF struct mdp3_matchEventIndicator *mdp3_quoteRequest39_matchEventIndicator(
    struct mdp3_quoteRequest39 *const codec,
    struct mdp3_matchEventIndicator *const bitset)
{
    return mdp3_matchEventIndicator_wrap(
        bitset,
        codec->buffer,
        codec->offset + 31,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF size_t mdp3_quoteRequest39_matchEventIndicator_encoding_length(void)
{
    return 1;
}

struct mdp3_quoteRequest39_noRelatedSym
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

SBE_ONE_DEF uint64_t *mdp3_quoteRequest39_noRelatedSym_sbe_position_ptr(
    struct mdp3_quoteRequest39_noRelatedSym *const codec)
{
    return codec->position_ptr;
}

SBE_ONE_DEF struct mdp3_quoteRequest39_noRelatedSym *mdp3_quoteRequest39_noRelatedSym_wrap_for_decode(
    struct mdp3_quoteRequest39_noRelatedSym *const codec,
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

SBE_ONE_DEF struct mdp3_quoteRequest39_noRelatedSym *mdp3_quoteRequest39_noRelatedSym_wrap_for_encode(
    struct mdp3_quoteRequest39_noRelatedSym *const codec,
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

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_noRelatedSym_sbe_header_size(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_noRelatedSym_sbe_block_length(void)
{
    return 32;
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_noRelatedSym_sbe_position(
    const struct mdp3_quoteRequest39_noRelatedSym *const codec)
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

SBE_ONE_DEF bool mdp3_quoteRequest39_noRelatedSym_set_sbe_position(
    struct mdp3_quoteRequest39_noRelatedSym *const codec,
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

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_noRelatedSym_count(
    const struct mdp3_quoteRequest39_noRelatedSym *const codec)
{
    return codec->count;
}

SBE_ONE_DEF bool mdp3_quoteRequest39_noRelatedSym_has_next(
    const struct mdp3_quoteRequest39_noRelatedSym *const codec)
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

SBE_ONE_DEF struct mdp3_quoteRequest39_noRelatedSym *mdp3_quoteRequest39_noRelatedSym_next(
    struct mdp3_quoteRequest39_noRelatedSym *const codec)
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

SBE_ONE_DEF struct mdp3_quoteRequest39_noRelatedSym *mdp3_quoteRequest39_noRelatedSym_for_each(
    struct mdp3_quoteRequest39_noRelatedSym *const codec,
    void (*func)(struct mdp3_quoteRequest39_noRelatedSym *, void *),
    void *const context)
{
    while (mdp3_quoteRequest39_noRelatedSym_has_next(codec))
    {
        if (!mdp3_quoteRequest39_noRelatedSym_next(codec))
        {
            return NULL;
        }
        func(codec, context);
    }

    return codec;
}

SBE_ONE_DEF const char *mdp3_quoteRequest39_noRelatedSym_Symbol_meta_attribute(
    const enum mdp3_quoteRequest39_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_quoteRequest39_meta_attribute_EPOCH: return "";
        case mdp3_quoteRequest39_meta_attribute_TIME_UNIT: return "";
        case mdp3_quoteRequest39_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_quoteRequest39_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_quoteRequest39_noRelatedSym_symbol_id(void)
{
    return 55;
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_noRelatedSym_symbol_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_quoteRequest39_noRelatedSym_symbol_in_acting_version(
    const struct mdp3_quoteRequest39_noRelatedSym *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_quoteRequest39_noRelatedSym_symbol_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_quoteRequest39_noRelatedSym_symbol_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF char mdp3_quoteRequest39_noRelatedSym_symbol_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_quoteRequest39_noRelatedSym_symbol_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_quoteRequest39_noRelatedSym_symbol_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_quoteRequest39_noRelatedSym_symbol_encoding_length(void)
{
    return 20;
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_noRelatedSym_symbol_length(void)
{
    return 20;
}

SBE_ONE_DEF const char *mdp3_quoteRequest39_noRelatedSym_symbol_buffer(
    const struct mdp3_quoteRequest39_noRelatedSym *const codec)
{
    return codec->buffer + codec->offset + 0;
}

SBE_ONE_DEF char mdp3_quoteRequest39_noRelatedSym_symbol_unsafe(
    const struct mdp3_quoteRequest39_noRelatedSym *const codec,
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

SBE_ONE_DEF bool mdp3_quoteRequest39_noRelatedSym_symbol(
    const struct mdp3_quoteRequest39_noRelatedSym *const codec,
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

SBE_ONE_DEF struct mdp3_quoteRequest39_noRelatedSym *mdp3_quoteRequest39_noRelatedSym_set_symbol_unsafe(
    struct mdp3_quoteRequest39_noRelatedSym *const codec,
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

SBE_ONE_DEF struct mdp3_quoteRequest39_noRelatedSym *mdp3_quoteRequest39_noRelatedSym_set_symbol(
    struct mdp3_quoteRequest39_noRelatedSym *const codec,
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

SBE_ONE_DEF char *mdp3_quoteRequest39_noRelatedSym_get_symbol(
    const struct mdp3_quoteRequest39_noRelatedSym *const codec,
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

SBE_ONE_DEF struct mdp3_quoteRequest39_noRelatedSym *mdp3_quoteRequest39_noRelatedSym_put_symbol(
    struct mdp3_quoteRequest39_noRelatedSym *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 0, src, sizeof(char) * 20);

    return codec;
}

SBE_ONE_DEF const char *mdp3_quoteRequest39_noRelatedSym_SecurityID_meta_attribute(
    const enum mdp3_quoteRequest39_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_quoteRequest39_meta_attribute_EPOCH: return "";
        case mdp3_quoteRequest39_meta_attribute_TIME_UNIT: return "";
        case mdp3_quoteRequest39_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_quoteRequest39_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_quoteRequest39_noRelatedSym_securityID_id(void)
{
    return 48;
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_noRelatedSym_securityID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_quoteRequest39_noRelatedSym_securityID_in_acting_version(
    const struct mdp3_quoteRequest39_noRelatedSym *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_quoteRequest39_noRelatedSym_securityID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_quoteRequest39_noRelatedSym_securityID_encoding_offset(void)
{
    return 20;
}

SBE_ONE_DEF int32_t mdp3_quoteRequest39_noRelatedSym_securityID_null_value(void)
{
    return SBE_NULLVALUE_INT32;
}

SBE_ONE_DEF int32_t mdp3_quoteRequest39_noRelatedSym_securityID_min_value(void)
{
    return INT32_C(-2147483647);
}

SBE_ONE_DEF int32_t mdp3_quoteRequest39_noRelatedSym_securityID_max_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF size_t mdp3_quoteRequest39_noRelatedSym_securityID_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF int32_t mdp3_quoteRequest39_noRelatedSym_securityID(
    const struct mdp3_quoteRequest39_noRelatedSym *const codec)
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

SBE_ONE_DEF struct mdp3_quoteRequest39_noRelatedSym *mdp3_quoteRequest39_noRelatedSym_set_securityID(
    struct mdp3_quoteRequest39_noRelatedSym *const codec,
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

SBE_ONE_DEF const char *mdp3_quoteRequest39_noRelatedSym_OrderQty_meta_attribute(
    const enum mdp3_quoteRequest39_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_quoteRequest39_meta_attribute_EPOCH: return "";
        case mdp3_quoteRequest39_meta_attribute_TIME_UNIT: return "";
        case mdp3_quoteRequest39_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_quoteRequest39_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_quoteRequest39_noRelatedSym_orderQty_id(void)
{
    return 38;
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_noRelatedSym_orderQty_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_quoteRequest39_noRelatedSym_orderQty_in_acting_version(
    const struct mdp3_quoteRequest39_noRelatedSym *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_quoteRequest39_noRelatedSym_orderQty_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_quoteRequest39_noRelatedSym_orderQty_encoding_offset(void)
{
    return 24;
}

SBE_ONE_DEF int32_t mdp3_quoteRequest39_noRelatedSym_orderQty_null_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF int32_t mdp3_quoteRequest39_noRelatedSym_orderQty_min_value(void)
{
    return INT32_C(-2147483647);
}

SBE_ONE_DEF int32_t mdp3_quoteRequest39_noRelatedSym_orderQty_max_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF size_t mdp3_quoteRequest39_noRelatedSym_orderQty_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF int32_t mdp3_quoteRequest39_noRelatedSym_orderQty(
    const struct mdp3_quoteRequest39_noRelatedSym *const codec)
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

SBE_ONE_DEF struct mdp3_quoteRequest39_noRelatedSym *mdp3_quoteRequest39_noRelatedSym_set_orderQty(
    struct mdp3_quoteRequest39_noRelatedSym *const codec,
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

SBE_ONE_DEF const char *mdp3_quoteRequest39_noRelatedSym_QuoteType_meta_attribute(
    const enum mdp3_quoteRequest39_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_quoteRequest39_meta_attribute_EPOCH: return "";
        case mdp3_quoteRequest39_meta_attribute_TIME_UNIT: return "";
        case mdp3_quoteRequest39_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_quoteRequest39_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_quoteRequest39_noRelatedSym_quoteType_id(void)
{
    return 537;
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_noRelatedSym_quoteType_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_quoteRequest39_noRelatedSym_quoteType_in_acting_version(
    const struct mdp3_quoteRequest39_noRelatedSym *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_quoteRequest39_noRelatedSym_quoteType_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_quoteRequest39_noRelatedSym_quoteType_encoding_offset(void)
{
    return 28;
}

SBE_ONE_DEF int8_t mdp3_quoteRequest39_noRelatedSym_quoteType_null_value(void)
{
    return SBE_NULLVALUE_INT8;
}

SBE_ONE_DEF int8_t mdp3_quoteRequest39_noRelatedSym_quoteType_min_value(void)
{
    return (int8_t)-127;
}

SBE_ONE_DEF int8_t mdp3_quoteRequest39_noRelatedSym_quoteType_max_value(void)
{
    return (int8_t)127;
}

SBE_ONE_DEF size_t mdp3_quoteRequest39_noRelatedSym_quoteType_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF int8_t mdp3_quoteRequest39_noRelatedSym_quoteType(
    const struct mdp3_quoteRequest39_noRelatedSym *const codec)
{
    int8_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 28, sizeof(int8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_quoteRequest39_noRelatedSym *mdp3_quoteRequest39_noRelatedSym_set_quoteType(
    struct mdp3_quoteRequest39_noRelatedSym *const codec,
    const int8_t value)
{
    int8_t val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 28, &val, sizeof(int8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_quoteRequest39_noRelatedSym_Side_meta_attribute(
    const enum mdp3_quoteRequest39_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_quoteRequest39_meta_attribute_EPOCH: return "";
        case mdp3_quoteRequest39_meta_attribute_TIME_UNIT: return "";
        case mdp3_quoteRequest39_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_quoteRequest39_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_quoteRequest39_noRelatedSym_side_id(void)
{
    return 54;
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_noRelatedSym_side_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_quoteRequest39_noRelatedSym_side_in_acting_version(
    const struct mdp3_quoteRequest39_noRelatedSym *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_quoteRequest39_noRelatedSym_side_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_quoteRequest39_noRelatedSym_side_encoding_offset(void)
{
    return 29;
}

SBE_ONE_DEF int8_t mdp3_quoteRequest39_noRelatedSym_side_null_value(void)
{
    return (int8_t)127;
}

SBE_ONE_DEF int8_t mdp3_quoteRequest39_noRelatedSym_side_min_value(void)
{
    return (int8_t)-127;
}

SBE_ONE_DEF int8_t mdp3_quoteRequest39_noRelatedSym_side_max_value(void)
{
    return (int8_t)127;
}

SBE_ONE_DEF size_t mdp3_quoteRequest39_noRelatedSym_side_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF int8_t mdp3_quoteRequest39_noRelatedSym_side(
    const struct mdp3_quoteRequest39_noRelatedSym *const codec)
{
    int8_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 29, sizeof(int8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct mdp3_quoteRequest39_noRelatedSym *mdp3_quoteRequest39_noRelatedSym_set_side(
    struct mdp3_quoteRequest39_noRelatedSym *const codec,
    const int8_t value)
{
    int8_t val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 29, &val, sizeof(int8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF uint16_t mdp3_quoteRequest39_noRelatedSym_id(void)
{
    return 146;
}

SBE_ONE_DEF struct mdp3_quoteRequest39_noRelatedSym *mdp3_quoteRequest39_get_noRelatedSym(
    struct mdp3_quoteRequest39 *const codec,
    struct mdp3_quoteRequest39_noRelatedSym *const property)
{
    return mdp3_quoteRequest39_noRelatedSym_wrap_for_decode(
        property,
        codec->buffer,
        mdp3_quoteRequest39_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF struct mdp3_quoteRequest39_noRelatedSym *mdp3_quoteRequest39_noRelatedSym_set_count(
    struct mdp3_quoteRequest39 *const codec,
    struct mdp3_quoteRequest39_noRelatedSym *const property,
    const uint8_t count)
{
    return mdp3_quoteRequest39_noRelatedSym_wrap_for_encode(
        property,
        codec->buffer,
        count,
        mdp3_quoteRequest39_sbe_position_ptr(codec),
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_quoteRequest39_noRelatedSym_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_quoteRequest39_noRelatedSym_in_acting_version(
    const struct mdp3_quoteRequest39 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_quoteRequest39_noRelatedSym_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

#endif
