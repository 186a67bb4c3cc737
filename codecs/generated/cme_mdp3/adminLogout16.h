/* Generated SBE (Simple Binary Encoding) message codec */

#ifndef _MDP3_ADMINLOGOUT16_H_
#define _MDP3_ADMINLOGOUT16_H_

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

struct mdp3_adminLogout16
{
    char *buffer;
    uint64_t buffer_length;
    uint64_t offset;
    uint64_t position;
    uint64_t acting_block_length;
    uint64_t acting_version;
};

enum mdp3_adminLogout16_meta_attribute
{
    mdp3_adminLogout16_meta_attribute_EPOCH,
    mdp3_adminLogout16_meta_attribute_TIME_UNIT,
    mdp3_adminLogout16_meta_attribute_SEMANTIC_TYPE,
    mdp3_adminLogout16_meta_attribute_PRESENCE
};

union mdp3_adminLogout16_float_as_uint
{
    float fp_value;
    uint32_t uint_value;
};

union mdp3_adminLogout16_double_as_uint
{
    double fp_value;
    uint64_t uint_value;
};

struct mdp3_adminLogout16_string_view
{
    const char* data;
    size_t length;
};

SBE_ONE_DEF uint64_t mdp3_adminLogout16_sbe_position(
    const struct mdp3_adminLogout16 *const codec)
{
    return codec->position;
}

SBE_ONE_DEF bool mdp3_adminLogout16_set_sbe_position(
    struct mdp3_adminLogout16 *const codec,
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

SBE_ONE_DEF uint64_t *mdp3_adminLogout16_sbe_position_ptr(
    struct mdp3_adminLogout16 *const codec)
{
    return &codec->position;
}

SBE_ONE_DEF struct mdp3_adminLogout16 *mdp3_adminLogout16_reset(
    struct mdp3_adminLogout16 *const codec,
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
    if (!mdp3_adminLogout16_set_sbe_position(codec, offset + acting_block_length))
    {
        return NULL;
    }

    return codec;
}

SBE_ONE_DEF struct mdp3_adminLogout16 *mdp3_adminLogout16_copy(
    struct mdp3_adminLogout16 *const codec,
    const struct mdp3_adminLogout16 *const other)
{
     codec->buffer = other->buffer;
     codec->offset = other->offset;
     codec->buffer_length = other->buffer_length;
     codec->acting_block_length = other->acting_block_length;
     codec->acting_version = other->acting_version;
     codec->position = other->position;

     return codec;
}

SBE_ONE_DEF uint16_t mdp3_adminLogout16_sbe_block_length(void)
{
    return (uint16_t)180;
}

#define MDP3_ADMIN_LOGOUT16_SBE_TEMPLATE_ID (uint16_t)16

SBE_ONE_DEF uint16_t mdp3_adminLogout16_sbe_template_id(void)
{
    return (uint16_t)16;
}

SBE_ONE_DEF uint16_t mdp3_adminLogout16_sbe_schema_id(void)
{
    return (uint16_t)1;
}

SBE_ONE_DEF uint16_t mdp3_adminLogout16_sbe_schema_version(void)
{
    return (uint16_t)13;
}

SBE_ONE_DEF const char* mdp3_adminLogout16_sbe_semantic_version(void)
{
    return "FIX5SP2";
}

SBE_ONE_DEF const char *mdp3_adminLogout16_sbe_semantic_type(void)
{
    return "";
}

SBE_ONE_DEF uint64_t mdp3_adminLogout16_offset(
    const struct mdp3_adminLogout16 *const codec)
{
    return codec->offset;
}

SBE_ONE_DEF struct mdp3_adminLogout16 *mdp3_adminLogout16_wrap_and_apply_header(
    struct mdp3_adminLogout16 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length,
    struct mdp3_messageHeader *const hdr)
{
    mdp3_messageHeader_wrap(
        hdr, buffer + offset, 0, mdp3_messageHeader_sbe_schema_version(), buffer_length);

    mdp3_messageHeader_set_blockLength(hdr, mdp3_adminLogout16_sbe_block_length());
    mdp3_messageHeader_set_templateId(hdr, mdp3_adminLogout16_sbe_template_id());
    mdp3_messageHeader_set_schemaId(hdr, mdp3_adminLogout16_sbe_schema_id());
    mdp3_messageHeader_set_version(hdr, mdp3_adminLogout16_sbe_schema_version());

    mdp3_adminLogout16_reset(
        codec,
        buffer + offset + mdp3_messageHeader_encoded_length(),
        0,
        buffer_length - mdp3_messageHeader_encoded_length(),
        mdp3_adminLogout16_sbe_block_length(),
        mdp3_adminLogout16_sbe_schema_version());

    return codec;
}

SBE_ONE_DEF struct mdp3_adminLogout16 *mdp3_adminLogout16_wrap_for_encode(
    struct mdp3_adminLogout16 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length)
{
    return mdp3_adminLogout16_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        mdp3_adminLogout16_sbe_block_length(),
        mdp3_adminLogout16_sbe_schema_version());
}

SBE_ONE_DEF struct mdp3_adminLogout16 *mdp3_adminLogout16_wrap_for_decode(
    struct mdp3_adminLogout16 *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t acting_block_length,
    const uint64_t acting_version,
    const uint64_t buffer_length)
{
    return mdp3_adminLogout16_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        acting_block_length,
        acting_version);
}

SBE_ONE_DEF struct mdp3_adminLogout16 *mdp3_adminLogout16_sbe_rewind(
    struct mdp3_adminLogout16 *const codec)
{
    return mdp3_adminLogout16_wrap_for_decode(
        codec,
        codec->buffer,
        codec->offset,
        codec->acting_block_length,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t mdp3_adminLogout16_encoded_length(
    const struct mdp3_adminLogout16 *const codec)
{
    return mdp3_adminLogout16_sbe_position(codec) - codec->offset;
}

SBE_ONE_DEF const char *mdp3_adminLogout16_buffer(
    const struct mdp3_adminLogout16 *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF char *mdp3_adminLogout16_mut_buffer(
    struct mdp3_adminLogout16 *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF uint64_t mdp3_adminLogout16_buffer_length(
    const struct mdp3_adminLogout16 *const codec)
{
    return codec->buffer_length;
}

SBE_ONE_DEF uint64_t mdp3_adminLogout16_acting_version(
    const struct mdp3_adminLogout16 *const codec)
{
    return codec->acting_version;
}

SBE_ONE_DEF const char *mdp3_adminLogout16_Text_meta_attribute(
    const enum mdp3_adminLogout16_meta_attribute attribute)
{
    switch (attribute)
    {
        case mdp3_adminLogout16_meta_attribute_EPOCH: return "";
        case mdp3_adminLogout16_meta_attribute_TIME_UNIT: return "";
        case mdp3_adminLogout16_meta_attribute_SEMANTIC_TYPE: return "";
        case mdp3_adminLogout16_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t mdp3_adminLogout16_text_id(void)
{
    return 58;
}

SBE_ONE_DEF uint64_t mdp3_adminLogout16_text_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool mdp3_adminLogout16_text_in_acting_version(
    const struct mdp3_adminLogout16 *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= mdp3_adminLogout16_text_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t mdp3_adminLogout16_text_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF char mdp3_adminLogout16_text_null_value(void)
{
    return (char)0;
}

SBE_ONE_DEF char mdp3_adminLogout16_text_min_value(void)
{
    return (char)32;
}

SBE_ONE_DEF char mdp3_adminLogout16_text_max_value(void)
{
    return (char)126;
}

SBE_ONE_DEF size_t mdp3_adminLogout16_text_encoding_length(void)
{
    return 180;
}

SBE_ONE_DEF uint64_t mdp3_adminLogout16_text_length(void)
{
    return 180;
}

SBE_ONE_DEF const char *mdp3_adminLogout16_text_buffer(
    const struct mdp3_adminLogout16 *const codec)
{
    return codec->buffer + codec->offset + 0;
}

SBE_ONE_DEF char mdp3_adminLogout16_text_unsafe(
    const struct mdp3_adminLogout16 *const codec,
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

SBE_ONE_DEF bool mdp3_adminLogout16_text(
    const struct mdp3_adminLogout16 *const codec,
    const uint64_t index,
    char *const out)
{
    if (index >= 180)
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

SBE_ONE_DEF struct mdp3_adminLogout16 *mdp3_adminLogout16_set_text_unsafe(
    struct mdp3_adminLogout16 *const codec,
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

SBE_ONE_DEF struct mdp3_adminLogout16 *mdp3_adminLogout16_set_text(
    struct mdp3_adminLogout16 *const codec,
    const uint64_t index,
    const char value)
{
    if (index >= 180)
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

SBE_ONE_DEF char *mdp3_adminLogout16_get_text(
    const struct mdp3_adminLogout16 *const codec,
    char *dst,
    const uint64_t length)
{
    if (length > 180)
    {
        errno = E106;
        return NULL;
    }

    memcpy(dst, codec->buffer + codec->offset + 0, sizeof(char) * length);

    return dst;
}

SBE_ONE_DEF struct mdp3_adminLogout16 *mdp3_adminLogout16_put_text(
    struct mdp3_adminLogout16 *const codec,
    const char *src)
{
    memcpy(codec->buffer + codec->offset + 0, src, sizeof(char) * 180);

    return codec;
}

#endif
