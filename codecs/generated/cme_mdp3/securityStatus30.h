/* Generated SBE (Simple Binary Encoding) message codec */

#ifndef _MDP3_SECURITYSTATUS30_H_
#define _MDP3_SECURITYSTATUS30_H_

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

struct mdp3_securityStatus30
{
    char *buffer;
    uint64_t buffer_length;
    uint64_t offset;
    uint64_t position;
    uint64_t acting_block_length;
    uint64_t acting_version;
};

enum mdp3_securityStatus30_meta_attribute
{
    mdp3_securityStatus30_meta_attribute_EPOCH,
    mdp3_securityStatus30_meta_attribute_TIME_UNIT,
    mdp3_securityStatus30_meta_attribute_SEMANTIC_TYPE,
    mdp3_securityStatus30_meta_attribute_PRESENCE
};

union mdp3_securityStatus30_float_as_uint
{
    float fp_value;
    uint32_t uint_value;
};

union mdp3_securityStatus30_double_as_uint
{
    double fp_value;
    uint64_t uint_value;
};

struct mdp3_securityStatus30_string_view
{
    const char* data;
    size_t length;
};

SBE_ONE_DEF uint64_t mdp3_securityStatus30_sbe_position(
    const struct mdp3_securityStatus30 *const codec)
{
    return codec->position;
}

SBE_ONE_DEF bool mdp3_securityStatus30_set_sbe_position(
    struct mdp3_securityStatus30 *const codec,
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

SBE_ONE_DEF uint64_t *mdp3_securityStatus30_sbe_position_ptr(
    struct mdp3_securityStatus30 *const codec)
{
    return &codec->position;
}

SBE_ONE_DEF struct mdp3_securityStatus30 *mdp3_securityStatus30_reset(
    struct mdp3_securityStatus30 *const codec,
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
    if (!mdp3_securityStatus30_set_sbe_position(codec, offset + acting_block_length))
    {
        return NULL;
    }

    return codec;
}

SBE_ONE_DEF struct mdp3_securityStatus30 *mdp3_securityStatus30_copy(
    struct mdp3_securityStatus30 *const codec,
    const struct mdp3_securityStatus30 *const other)
{
     codec->buffer = other->buffer;
     codec->offset = other->offset;
     codec->buffer_length = other->buffer_length;
     codec->acting_block_length = other->acting_block_length;
     codec->acting_version = other->acting_version;
     codec->position = other->position;

     return codec;
}

SBE_ONE_DEF uint16_t mdp3_securityStatus30_sbe_block_length(void)
{
    return (uint16_t)30;
}

#define MDP3_SECURITY_STATUS30_SBE_TEMPLATE_ID (uint16_t)30

SBE_ONE_DEF uint16_t mdp3_securityStatus30_sbe_template_id(void)
{
    return (uint16_t)30;
}

SBE_ONE_DEF uint16_t mdp3_securityStatus30_sbe_schema_id(void)
{
    return (uint16_t)1;
}

SBE_ONE_DEF uint16_t mdp3_securityStatus30_sbe_schema_version(void)
{
    return (uint16_t)13;
}

SBE_ONE_DEF const char* mdp3_securityStatus30_sbe_semantic_version(void)
{
    return "FIX5SP2";
}

SBE_ONE_DEF const char *mdp3_securityStatus30_sbe_semantic_type(void)
{
    return "";
}

SBE_ONE_DEF uint64_t mdp3_securityStatus30_offset(
    const struct mdp3_securityStatus30 *const codec)
{
    return codec->offset;
}

SBE_ONE_DEF struct mdp3_securityStatus30 *mdp3_securityStatus30_wrap_and_apply_header(
    struct mdp3_securityStatus30 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length,
    struct mdp3_messageHeader *const hdr)
{
    mdp3_messageHeader_wrap(
        hdr, buffer + offset, 0, mdp3_messageHeader_sbe_schema_version(), buffer_length);

    mdp3_messageHeader_set_blockLength(hdr, mdp3_securityStatus30_sbe_block_length());
    mdp3_messageHeader_set_templateId(hdr, mdp3_securityStatus30_sbe_template_id());
    mdp3_messageHeader_set_schemaId(hdr, mdp3_securityStatus30_sbe_schema_id());
    mdp3_messageHeader_set_version(hdr, mdp3_securityStatus30_sbe_schema_version());

    mdp3_securityStatus30_reset(
        codec,
        buffer + offset + mdp3_messageHeader_encoded_length(),
        0,
        buffer_length - mdp3_messageHeader_encoded_length(),
        mdp3_securityStatus30_sbe_block_length(),
        mdp3_securityStatus30_sbe_schema_version());

    return codec;
}

SBE_ONE_DEF struct mdp3_securityStatus30 *mdp3_securityStatus30_wrap_for_encode(
    struct mdp3_securityStatus30 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length)
{
    return mdp3_securityStatus30_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        mdp3_securityStatus30_sbe_block_length(),
        mdp3_securityStatus30_sbe_schema_version());
}

SBE_ONE_DEF struct mdp3_securityStatus30 *mdp3_securityStatus30_wrap_for_decode(
    struct mdp3_securityStatus30 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t acting_block_length,
    const uint64_t acting_version,
    const uint64_t buffer_length)
{
    return mdp3_securityStatus30_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        acting_block_length,
        acting_version);
}

SBE_ONE_DEF struct mdp3_securityStatus30 *mdp3_securityStatus30_sbe_rewind(
    struct mdp3_securityStatus30 *const codec)
{
    return mdp3_securityStatus30_wrap_for_decode(
        codec,
        codec->buffer,
        codec->offset,
        codec->acting_block_length,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_securityStatus30_encoded_length(
    const struct mdp3_securityStatus30 *const codec)
{
    return mdp3_securityStatus30_sbe_position(codec) - codec->offset;
}

SBE_ONE_DEF const char *mdp3_securityStatus30_buffer(
    const struct mdp3_securityStatus30 *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF char *mdp3_securityStatus30_mut_buffer(
    struct mdp3_securityStatus30 *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF uint64_t mdp3_securityStatus30_buffer_length(
    const struct mdp3_securityStatus30 *const codec)
{
    return codec->buffer_length;
}

SBE_ONE_DEF uint64_t mdp3_securityStatus30_acting_version(
    const struct mdp3_securityStatus30 *const codec)
{
    return codec->acting_version;
}

SBE_ONE_DEF const char *mdp3_securityStatus30_TransactTime_meta_attribute(
    const enum mdp3_securityStatus30_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_securityStatus30_meta_attribute_EPOCH: return "";
        case mdp3_securityStatus30_meta_attribute_TIME_UNIT: return "";
        case mdp3_securityStatus30_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_securityStatus30_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_securityStatus30_transactTime_id(void)
{
    return 60;
}

SBE_ONE_DEF uint64_t mdp3_securityStatus30_transactTime_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_securityStatus30_transactTime_in_acting_version(
    const struct mdp3_securityStatus30 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_securityStatus30_transactTime_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_securityStatus30_transactTime_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF uint64_t mdp3_securityStatus30_transactTime_null_value(void)
{
    return SBE_NULLVALUE_UINT64;
}

SBE_ONE_DEF uint64_t mdp3_securityStatus30_transactTime_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t mdp3_securityStatus30_transactTime_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t mdp3_securityStatus30_transactTime_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t mdp3_securityStatus30_transactTime(
    const struct mdp3_securityStatus30 *const codec)
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

SBE_ONE_DEF struct mdp3_securityStatus30 *mdp3_securityStatus30_set_transactTime(
    struct mdp3_securityStatus30 *const codec,
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

SBE_ONE_DEF const char *mdp3_securityStatus30_SecurityGroup_meta_attribute(
    const enum mdp3_securityStatus30_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_securityStatus30_meta_attribute_EPOCH: return "";
        case mdp3_securityStatus30_meta_attribute_TIME_UNIT: return "";
        case mdp3_securityStatus30_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_securityStatus30_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_securityStatus30_securityGroup_id(void)
{
    return 1151;
}

SBE_ONE_DEF uint64_t mdp3_securityStatus30_securityGroup_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_securityStatus30_securityGroup_in_acting_version(
    const struct mdp3_securityStatus30 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_securityStatus30_securityGroup_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_securityStatus30_securityGroup_encoding_offset(void)
{
    return 8;
}

SBE_ONE_DEF char mdp3_securityStatus30_securityGroup_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_securityStatus30_securityGroup_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_securityStatus30_securityGroup_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_securityStatus30_securityGroup_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_securityStatus30_securityGroup_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_securityStatus30_securityGroup_buffer(
    const struct mdp3_securityStatus30 *const codec)
{
    return codec->buffer + codec->offset + 8;
}

SBE_ONE_DEF char mdp3_securityStatus30_securityGroup_unsafe(
    const struct mdp3_securityStatus30 *const codec,
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

SBE_ONE_DEF bool mdp3_securityStatus30_securityGroup(
    const struct mdp3_securityStatus30 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 8 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_securityStatus30 *mdp3_securityStatus30_set_securityGroup_unsafe(
    struct mdp3_securityStatus30 *const codec,
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

SBE_ONE_DEF struct mdp3_securityStatus30 *mdp3_securityStatus30_set_securityGroup(
    struct mdp3_securityStatus30 *const codec,
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
    memcpy(codec->buffer + codec->offset + 8 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_securityStatus30_get_securityGroup(
    const struct mdp3_securityStatus30 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 6)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 8, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_securityStatus30 *mdp3_securityStatus30_put_securityGroup(
    struct mdp3_securityStatus30 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 8, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_securityStatus30_Asset_meta_attribute(
    const enum mdp3_securityStatus30_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_securityStatus30_meta_attribute_EPOCH: return "";
        case mdp3_securityStatus30_meta_attribute_TIME_UNIT: return "";
        case mdp3_securityStatus30_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_securityStatus30_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_securityStatus30_asset_id(void)
{
    return 6937;
}

SBE_ONE_DEF uint64_t mdp3_securityStatus30_asset_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_securityStatus30_asset_in_acting_version(
    const struct mdp3_securityStatus30 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_securityStatus30_asset_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_securityStatus30_asset_encoding_offset(void)
{
    return 14;
}

SBE_ONE_DEF char mdp3_securityStatus30_asset_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_securityStatus30_asset_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_securityStatus30_asset_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_securityStatus30_asset_encoding_length(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t mdp3_securityStatus30_asset_length(void)
{
    return 6;
}

SBE_ONE_DEF const char *mdp3_securityStatus30_asset_buffer(
    const struct mdp3_securityStatus30 *const codec)
{
    return codec->buffer + codec->offset + 14;
}

SBE_ONE_DEF char mdp3_securityStatus30_asset_unsafe(
    const struct mdp3_securityStatus30 *const codec,
    const uint64_t index)
{
    char val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 14 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF bool mdp3_securityStatus30_asset(
    const struct mdp3_securityStatus30 *const codec,
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
    memcpy(&val, codec->buffer + codec->offset + 14 + (index * 1), sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    *out = (val);
    return true;
}

SBE_ONE_DEF struct mdp3_securityStatus30 *mdp3_securityStatus30_set_asset_unsafe(
    struct mdp3_securityStatus30 *const codec,
    const uint64_t index,
    const char value)
{
    char val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 14 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF struct mdp3_securityStatus30 *mdp3_securityStatus30_set_asset(
    struct mdp3_securityStatus30 *const codec,
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
    memcpy(codec->buffer + codec->offset + 14 + (index * 1), &val, sizeof(char));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF char *mdp3_securityStatus30_get_asset(
    const struct mdp3_securityStatus30 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 6)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 14, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_securityStatus30 *mdp3_securityStatus30_put_asset(
    struct mdp3_securityStatus30 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 14, src, sizeof(char) * 6);

    return codec;
}

SBE_ONE_DEF const char *mdp3_securityStatus30_SecurityID_meta_attribute(
    const enum mdp3_securityStatus30_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_securityStatus30_meta_attribute_EPOCH: return "";
        case mdp3_securityStatus30_meta_attribute_TIME_UNIT: return "";
        case mdp3_securityStatus30_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_securityStatus30_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_securityStatus30_securityID_id(void)
{
    return 48;
}

SBE_ONE_DEF uint64_t mdp3_securityStatus30_securityID_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_securityStatus30_securityID_in_acting_version(
    const struct mdp3_securityStatus30 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_securityStatus30_securityID_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_securityStatus30_securityID_encoding_offset(void)
{
    return 20;
}

SBE_ONE_DEF int32_t mdp3_securityStatus30_securityID_null_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF int32_t mdp3_securityStatus30_securityID_min_value(void)
{
    return INT32_C(-2147483647);
}

SBE_ONE_DEF int32_t mdp3_securityStatus30_securityID_max_value(void)
{
    return INT32_C(2147483647);
}

SBE_ONE_DEF size_t mdp3_securityStatus30_securityID_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF int32_t mdp3_securityStatus30_securityID(
    const struct mdp3_securityStatus30 *const codec)
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

SBE_ONE_DEF struct mdp3_securityStatus30 *mdp3_securityStatus30_set_securityID(
    struct mdp3_securityStatus30 *const codec,
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

SBE_ONE_DEF const char *mdp3_securityStatus30_TradeDate_meta_attribute(
    const enum mdp3_securityStatus30_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_securityStatus30_meta_attribute_EPOCH: return "";
        case mdp3_securityStatus30_meta_attribute_TIME_UNIT: return "";
        case mdp3_securityStatus30_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_securityStatus30_meta_attribute_PRESENCE: return "optional";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_securityStatus30_tradeDate_id(void)
{
    return 75;
}

SBE_ONE_DEF uint64_t mdp3_securityStatus30_tradeDate_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_securityStatus30_tradeDate_in_acting_version(
    const struct mdp3_securityStatus30 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_securityStatus30_tradeDate_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_securityStatus30_tradeDate_encoding_offset(void)
{
    return 24;
}

SBE_ONE_DEF uint16_t mdp3_securityStatus30_tradeDate_null_value(void)
{
    return (uint16_t)65535;
}

SBE_ONE_DEF uint16_t mdp3_securityStatus30_tradeDate_min_value(void)
{
    return (uint16_t)0;
}

SBE_ONE_DEF uint16_t mdp3_securityStatus30_tradeDate_max_value(void)
{
    return (uint16_t)65534;
}

SBE_ONE_DEF size_t mdp3_securityStatus30_tradeDate_encoding_length(void)
{
    return 2;
}

SBE_ONE_DEF uint16_t mdp3_securityStatus30_tradeDate(
    const struct mdp3_securityStatus30 *const codec)
{
    uint16_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 24, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_16(val);
}

SBE_ONE_DEF struct mdp3_securityStatus30 *mdp3_securityStatus30_set_tradeDate(
    struct mdp3_securityStatus30 *const codec,
    const uint16_t value)
{
    uint16_t val = SBE_LITTLE_ENDIAN_ENCODE_16(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 24, &val, sizeof(uint16_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *mdp3_securityStatus30_MatchEventIndicator_meta_attribute(
    const enum mdp3_securityStatus30_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_securityStatus30_meta_attribute_EPOCH: return "";
        case mdp3_securityStatus30_meta_attribute_TIME_UNIT: return "";
        case mdp3_securityStatus30_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_securityStatus30_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_securityStatus30_matchEventIndicator_id(void)
{
    return 5799;
}

SBE_ONE_DEF uint64_t mdp3_securityStatus30_matchEventIndicator_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_securityStatus30_matchEventIndicator_in_acting_version(
    const struct mdp3_securityStatus30 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_securityStatus30_matchEventIndicator_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_securityStatus30_matchEventIndicator_encoding_offset(void)
{
    return 26;
}

SBE_ONE_DEF struct mdp3_matchEventIndicator *mdp3_securityStatus30_matchEventIndicator(
    struct mdp3_securityStatus30 *const codec,
    struct mdp3_matchEventIndicator *const bitset)
{
    return mdp3_matchEventIndicator_wrap(
        bitset,
        codec->buffer,
        codec->offset + 26,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF size_t mdp3_securityStatus30_matchEventIndicator_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF const char *mdp3_securityStatus30_SecurityTradingStatus_meta_attribute(
    const enum mdp3_securityStatus30_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_securityStatus30_meta_attribute_EPOCH: return "";
        case mdp3_securityStatus30_meta_attribute_TIME_UNIT: return "";
        case mdp3_securityStatus30_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_securityStatus30_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_securityStatus30_securityTradingStatus_id(void)
{
    return 326;
}

SBE_ONE_DEF uint64_t mdp3_securityStatus30_securityTradingStatus_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_securityStatus30_securityTradingStatus_in_acting_version(
    const struct mdp3_securityStatus30 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_securityStatus30_securityTradingStatus_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_securityStatus30_securityTradingStatus_encoding_offset(void)
{
    return 27;
}

SBE_ONE_DEF size_t mdp3_securityStatus30_securityTradingStatus_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_securityStatus30_securityTradingStatus(
    const struct mdp3_securityStatus30 *const codec,
    enum mdp3_securityTradingStatus *const out)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 27, sizeof(uint8_t));

    return mdp3_securityTradingStatus_get((val), out);
}

SBE_ONE_DEF struct mdp3_securityStatus30 *mdp3_securityStatus30_set_securityTradingStatus(
    struct mdp3_securityStatus30 *const codec,
    const enum mdp3_securityTradingStatus value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 27, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *mdp3_securityStatus30_HaltReason_meta_attribute(
    const enum mdp3_securityStatus30_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_securityStatus30_meta_attribute_EPOCH: return "";
        case mdp3_securityStatus30_meta_attribute_TIME_UNIT: return "";
        case mdp3_securityStatus30_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_securityStatus30_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_securityStatus30_haltReason_id(void)
{
    return 327;
}

SBE_ONE_DEF uint64_t mdp3_securityStatus30_haltReason_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_securityStatus30_haltReason_in_acting_version(
    const struct mdp3_securityStatus30 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_securityStatus30_haltReason_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_securityStatus30_haltReason_encoding_offset(void)
{
    return 28;
}

SBE_ONE_DEF size_t mdp3_securityStatus30_haltReason_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_securityStatus30_haltReason(
    const struct mdp3_securityStatus30 *const codec,
    enum mdp3_haltReason *const out)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 28, sizeof(uint8_t));

    return mdp3_haltReason_get((val), out);
}

SBE_ONE_DEF struct mdp3_securityStatus30 *mdp3_securityStatus30_set_haltReason(
    struct mdp3_securityStatus30 *const codec,
    const enum mdp3_haltReason value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 28, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *mdp3_securityStatus30_SecurityTradingEvent_meta_attribute(
    const enum mdp3_securityStatus30_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_securityStatus30_meta_attribute_EPOCH: return "";
        case mdp3_securityStatus30_meta_attribute_TIME_UNIT: return "";
        case mdp3_securityStatus30_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_securityStatus30_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_securityStatus30_securityTradingEvent_id(void)
{
    return 1174;
}

SBE_ONE_DEF uint64_t mdp3_securityStatus30_securityTradingEvent_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_securityStatus30_securityTradingEvent_in_acting_version(
    const struct mdp3_securityStatus30 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_securityStatus30_securityTradingEvent_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_securityStatus30_securityTradingEvent_encoding_offset(void)
{
    return 29;
}

SBE_ONE_DEF size_t mdp3_securityStatus30_securityTradingEvent_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool mdp3_securityStatus30_securityTradingEvent(
    const struct mdp3_securityStatus30 *const codec,
    enum mdp3_securityTradingEvent *const out)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 29, sizeof(uint8_t));

    return mdp3_securityTradingEvent_get((val), out);
}

SBE_ONE_DEF struct mdp3_securityStatus30 *mdp3_securityStatus30_set_securityTradingEvent(
    struct mdp3_securityStatus30 *const codec,
    const enum mdp3_securityTradingEvent value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 29, &val, sizeof(uint8_t));

    return codec;
}

#endif
