/* Generated SBE (Simple Binary Encoding) message codec */

#ifndef _APL_SBE_STATUS_H_
#define _APL_SBE_STATUS_H_

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

#include "messageHeader.h"
#include "statusReason.h"
#include "rejectCode.h"
#include "intentAction.h"
#include "side.h"
#include "bookState.h"
#include "bookAction.h"
#include "orderType.h"
#include "commandKind.h"
#include "timeInForce.h"
#include "updateKind.h"
#include "liquidity.h"
#include "statisticKind.h"
#include "instrumentKind.h"
#include "signalKind.h"

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

struct apl_sbe_status
{
    char *buffer;
    uint64_t buffer_length;
    uint64_t offset;
    uint64_t position;
    uint64_t acting_block_length;
    uint64_t acting_version;
};

enum apl_sbe_status_meta_attribute
{
    apl_sbe_status_meta_attribute_EPOCH,
    apl_sbe_status_meta_attribute_TIME_UNIT,
    apl_sbe_status_meta_attribute_SEMANTIC_TYPE,
    apl_sbe_status_meta_attribute_PRESENCE
};

union apl_sbe_status_float_as_uint
{
    float fp_value;
    uint32_t uint_value;
};

union apl_sbe_status_double_as_uint
{
    double fp_value;
    uint64_t uint_value;
};

struct apl_sbe_status_string_view
{
    const char* data;
    size_t length;
};

SBE_ONE_DEF uint64_t apl_sbe_status_sbe_position(
    const struct apl_sbe_status *const codec)
{
    return codec->position;
}

SBE_ONE_DEF bool apl_sbe_status_set_sbe_position(
    struct apl_sbe_status *const codec,
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

SBE_ONE_DEF uint64_t *apl_sbe_status_sbe_position_ptr(
    struct apl_sbe_status *const codec)
{
    return &codec->position;
}

SBE_ONE_DEF struct apl_sbe_status *apl_sbe_status_reset(
    struct apl_sbe_status *const codec,
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
    if (!apl_sbe_status_set_sbe_position(codec, offset + acting_block_length))
    {
        return NULL;
    }

    return codec;
}

SBE_ONE_DEF struct apl_sbe_status *apl_sbe_status_copy(
    struct apl_sbe_status *const codec,
    const struct apl_sbe_status *const other)
{
     codec->buffer = other->buffer;
     codec->offset = other->offset;
     codec->buffer_length = other->buffer_length;
     codec->acting_block_length = other->acting_block_length;
     codec->acting_version = other->acting_version;
     codec->position = other->position;

     return codec;
}

SBE_ONE_DEF uint16_t apl_sbe_status_sbe_block_length(void)
{
    return (uint16_t)48;
}

#define APL_SBE_STATUS_SBE_TEMPLATE_ID (uint16_t)5

SBE_ONE_DEF uint16_t apl_sbe_status_sbe_template_id(void)
{
    return (uint16_t)5;
}

SBE_ONE_DEF uint16_t apl_sbe_status_sbe_schema_id(void)
{
    return (uint16_t)901;
}

SBE_ONE_DEF uint16_t apl_sbe_status_sbe_schema_version(void)
{
    return (uint16_t)1;
}

SBE_ONE_DEF const char* apl_sbe_status_sbe_semantic_version(void)
{
    return "1.0";
}

SBE_ONE_DEF const char *apl_sbe_status_sbe_semantic_type(void)
{
    return "";
}

SBE_ONE_DEF uint64_t apl_sbe_status_offset(
    const struct apl_sbe_status *const codec)
{
    return codec->offset;
}

SBE_ONE_DEF struct apl_sbe_status *apl_sbe_status_wrap_and_apply_header(
    struct apl_sbe_status *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length,
    struct apl_sbe_messageHeader *const hdr)
{
    apl_sbe_messageHeader_wrap(
        hdr, buffer + offset, 0, apl_sbe_messageHeader_sbe_schema_version(), buffer_length);

    apl_sbe_messageHeader_set_blockLength(hdr, apl_sbe_status_sbe_block_length());
    apl_sbe_messageHeader_set_templateId(hdr, apl_sbe_status_sbe_template_id());
    apl_sbe_messageHeader_set_schemaId(hdr, apl_sbe_status_sbe_schema_id());
    apl_sbe_messageHeader_set_version(hdr, apl_sbe_status_sbe_schema_version());

    apl_sbe_status_reset(
        codec,
        buffer + offset + apl_sbe_messageHeader_encoded_length(),
        0,
        buffer_length - apl_sbe_messageHeader_encoded_length(),
        apl_sbe_status_sbe_block_length(),
        apl_sbe_status_sbe_schema_version());

    return codec;
}

SBE_ONE_DEF struct apl_sbe_status *apl_sbe_status_wrap_for_encode(
    struct apl_sbe_status *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length)
{
    return apl_sbe_status_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        apl_sbe_status_sbe_block_length(),
        apl_sbe_status_sbe_schema_version());
}

SBE_ONE_DEF struct apl_sbe_status *apl_sbe_status_wrap_for_decode(
    struct apl_sbe_status *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t acting_block_length,
    const uint64_t acting_version,
    const uint64_t buffer_length)
{
    return apl_sbe_status_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        acting_block_length,
        acting_version);
}

SBE_ONE_DEF struct apl_sbe_status *apl_sbe_status_sbe_rewind(
    struct apl_sbe_status *const codec)
{
    return apl_sbe_status_wrap_for_decode(
        codec,
        codec->buffer,
        codec->offset,
        codec->acting_block_length,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t apl_sbe_status_encoded_length(
    const struct apl_sbe_status *const codec)
{
    return apl_sbe_status_sbe_position(codec) - codec->offset;
}

SBE_ONE_DEF const char *apl_sbe_status_buffer(
    const struct apl_sbe_status *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF char *apl_sbe_status_mut_buffer(
    struct apl_sbe_status *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF uint64_t apl_sbe_status_buffer_length(
    const struct apl_sbe_status *const codec)
{
    return codec->buffer_length;
}

SBE_ONE_DEF uint64_t apl_sbe_status_acting_version(
    const struct apl_sbe_status *const codec)
{
    return codec->acting_version;
}

SBE_ONE_DEF const char *apl_sbe_status_originNs_meta_attribute(
    const enum apl_sbe_status_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_status_meta_attribute_EPOCH: return "";
        case apl_sbe_status_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_status_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_status_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_status_originNs_id(void)
{
    return 1;
}

SBE_ONE_DEF uint64_t apl_sbe_status_originNs_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_status_originNs_in_acting_version(
    const struct apl_sbe_status *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_status_originNs_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_status_originNs_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF uint64_t apl_sbe_status_originNs_null_value(void)
{
    return SBE_NULLVALUE_UINT64;
}

SBE_ONE_DEF uint64_t apl_sbe_status_originNs_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t apl_sbe_status_originNs_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t apl_sbe_status_originNs_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t apl_sbe_status_originNs(
    const struct apl_sbe_status *const codec)
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

SBE_ONE_DEF struct apl_sbe_status *apl_sbe_status_set_originNs(
    struct apl_sbe_status *const codec,
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

SBE_ONE_DEF const char *apl_sbe_status_instrument_meta_attribute(
    const enum apl_sbe_status_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_status_meta_attribute_EPOCH: return "";
        case apl_sbe_status_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_status_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_status_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_status_instrument_id(void)
{
    return 2;
}

SBE_ONE_DEF uint64_t apl_sbe_status_instrument_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_status_instrument_in_acting_version(
    const struct apl_sbe_status *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_status_instrument_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_status_instrument_encoding_offset(void)
{
    return 8;
}

SBE_ONE_DEF uint32_t apl_sbe_status_instrument_null_value(void)
{
    return SBE_NULLVALUE_UINT32;
}

SBE_ONE_DEF uint32_t apl_sbe_status_instrument_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t apl_sbe_status_instrument_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t apl_sbe_status_instrument_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t apl_sbe_status_instrument(
    const struct apl_sbe_status *const codec)
{
    uint32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 8, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct apl_sbe_status *apl_sbe_status_set_instrument(
    struct apl_sbe_status *const codec,
    const uint32_t value)
{
    uint32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 8, &val, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *apl_sbe_status_state_meta_attribute(
    const enum apl_sbe_status_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_status_meta_attribute_EPOCH: return "";
        case apl_sbe_status_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_status_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_status_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_status_state_id(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t apl_sbe_status_state_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_status_state_in_acting_version(
    const struct apl_sbe_status *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_status_state_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_status_state_encoding_offset(void)
{
    return 12;
}

SBE_ONE_DEF size_t apl_sbe_status_state_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool apl_sbe_status_state(
    const struct apl_sbe_status *const codec,
    enum apl_sbe_bookState *const out)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 12, sizeof(uint8_t));

    return apl_sbe_bookState_get((val), out);
}

SBE_ONE_DEF struct apl_sbe_status *apl_sbe_status_set_state(
    struct apl_sbe_status *const codec,
    const enum apl_sbe_bookState value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 12, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *apl_sbe_status_reason_meta_attribute(
    const enum apl_sbe_status_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_status_meta_attribute_EPOCH: return "";
        case apl_sbe_status_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_status_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_status_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_status_reason_id(void)
{
    return 4;
}

SBE_ONE_DEF uint64_t apl_sbe_status_reason_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_status_reason_in_acting_version(
    const struct apl_sbe_status *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_status_reason_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_status_reason_encoding_offset(void)
{
    return 13;
}

SBE_ONE_DEF size_t apl_sbe_status_reason_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool apl_sbe_status_reason(
    const struct apl_sbe_status *const codec,
    enum apl_sbe_statusReason *const out)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 13, sizeof(uint8_t));

    return apl_sbe_statusReason_get((val), out);
}

SBE_ONE_DEF struct apl_sbe_status *apl_sbe_status_set_reason(
    struct apl_sbe_status *const codec,
    const enum apl_sbe_statusReason value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 13, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *apl_sbe_status_tradingStatus_meta_attribute(
    const enum apl_sbe_status_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_status_meta_attribute_EPOCH: return "";
        case apl_sbe_status_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_status_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_status_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_status_tradingStatus_id(void)
{
    return 5;
}

SBE_ONE_DEF uint64_t apl_sbe_status_tradingStatus_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_status_tradingStatus_in_acting_version(
    const struct apl_sbe_status *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_status_tradingStatus_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_status_tradingStatus_encoding_offset(void)
{
    return 14;
}

SBE_ONE_DEF uint8_t apl_sbe_status_tradingStatus_null_value(void)
{
    return SBE_NULLVALUE_UINT8;
}

SBE_ONE_DEF uint8_t apl_sbe_status_tradingStatus_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t apl_sbe_status_tradingStatus_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t apl_sbe_status_tradingStatus_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t apl_sbe_status_tradingStatus(
    const struct apl_sbe_status *const codec)
{
    uint8_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 14, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct apl_sbe_status *apl_sbe_status_set_tradingStatus(
    struct apl_sbe_status *const codec,
    const uint8_t value)
{
    uint8_t val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 14, &val, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *apl_sbe_status_flags_meta_attribute(
    const enum apl_sbe_status_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_status_meta_attribute_EPOCH: return "";
        case apl_sbe_status_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_status_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_status_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_status_flags_id(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t apl_sbe_status_flags_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_status_flags_in_acting_version(
    const struct apl_sbe_status *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_status_flags_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_status_flags_encoding_offset(void)
{
    return 15;
}

SBE_ONE_DEF uint8_t apl_sbe_status_flags_null_value(void)
{
    return SBE_NULLVALUE_UINT8;
}

SBE_ONE_DEF uint8_t apl_sbe_status_flags_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t apl_sbe_status_flags_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t apl_sbe_status_flags_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t apl_sbe_status_flags(
    const struct apl_sbe_status *const codec)
{
    uint8_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 15, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return (val);
}

SBE_ONE_DEF struct apl_sbe_status *apl_sbe_status_set_flags(
    struct apl_sbe_status *const codec,
    const uint8_t value)
{
    uint8_t val = (value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 15, &val, sizeof(uint8_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *apl_sbe_status_gapFrom_meta_attribute(
    const enum apl_sbe_status_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_status_meta_attribute_EPOCH: return "";
        case apl_sbe_status_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_status_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_status_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_status_gapFrom_id(void)
{
    return 7;
}

SBE_ONE_DEF uint64_t apl_sbe_status_gapFrom_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_status_gapFrom_in_acting_version(
    const struct apl_sbe_status *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_status_gapFrom_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_status_gapFrom_encoding_offset(void)
{
    return 16;
}

SBE_ONE_DEF uint64_t apl_sbe_status_gapFrom_null_value(void)
{
    return SBE_NULLVALUE_UINT64;
}

SBE_ONE_DEF uint64_t apl_sbe_status_gapFrom_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t apl_sbe_status_gapFrom_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t apl_sbe_status_gapFrom_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t apl_sbe_status_gapFrom(
    const struct apl_sbe_status *const codec)
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

SBE_ONE_DEF struct apl_sbe_status *apl_sbe_status_set_gapFrom(
    struct apl_sbe_status *const codec,
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

SBE_ONE_DEF const char *apl_sbe_status_gapTo_meta_attribute(
    const enum apl_sbe_status_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_status_meta_attribute_EPOCH: return "";
        case apl_sbe_status_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_status_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_status_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_status_gapTo_id(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t apl_sbe_status_gapTo_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_status_gapTo_in_acting_version(
    const struct apl_sbe_status *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_status_gapTo_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_status_gapTo_encoding_offset(void)
{
    return 24;
}

SBE_ONE_DEF uint64_t apl_sbe_status_gapTo_null_value(void)
{
    return SBE_NULLVALUE_UINT64;
}

SBE_ONE_DEF uint64_t apl_sbe_status_gapTo_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t apl_sbe_status_gapTo_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t apl_sbe_status_gapTo_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t apl_sbe_status_gapTo(
    const struct apl_sbe_status *const codec)
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

SBE_ONE_DEF struct apl_sbe_status *apl_sbe_status_set_gapTo(
    struct apl_sbe_status *const codec,
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

SBE_ONE_DEF const char *apl_sbe_status_exchangeNs_meta_attribute(
    const enum apl_sbe_status_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_status_meta_attribute_EPOCH: return "";
        case apl_sbe_status_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_status_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_status_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_status_exchangeNs_id(void)
{
    return 9;
}

SBE_ONE_DEF uint64_t apl_sbe_status_exchangeNs_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_status_exchangeNs_in_acting_version(
    const struct apl_sbe_status *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_status_exchangeNs_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_status_exchangeNs_encoding_offset(void)
{
    return 32;
}

SBE_ONE_DEF uint64_t apl_sbe_status_exchangeNs_null_value(void)
{
    return SBE_NULLVALUE_UINT64;
}

SBE_ONE_DEF uint64_t apl_sbe_status_exchangeNs_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t apl_sbe_status_exchangeNs_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t apl_sbe_status_exchangeNs_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t apl_sbe_status_exchangeNs(
    const struct apl_sbe_status *const codec)
{
    uint64_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 32, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_64(val);
}

SBE_ONE_DEF struct apl_sbe_status *apl_sbe_status_set_exchangeNs(
    struct apl_sbe_status *const codec,
    const uint64_t value)
{
    uint64_t val = SBE_LITTLE_ENDIAN_ENCODE_64(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 32, &val, sizeof(uint64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *apl_sbe_status_channel_meta_attribute(
    const enum apl_sbe_status_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_status_meta_attribute_EPOCH: return "";
        case apl_sbe_status_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_status_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_status_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_status_channel_id(void)
{
    return 10;
}

SBE_ONE_DEF uint64_t apl_sbe_status_channel_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_status_channel_in_acting_version(
    const struct apl_sbe_status *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_status_channel_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_status_channel_encoding_offset(void)
{
    return 40;
}

SBE_ONE_DEF uint32_t apl_sbe_status_channel_null_value(void)
{
    return SBE_NULLVALUE_UINT32;
}

SBE_ONE_DEF uint32_t apl_sbe_status_channel_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t apl_sbe_status_channel_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t apl_sbe_status_channel_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t apl_sbe_status_channel(
    const struct apl_sbe_status *const codec)
{
    uint32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 40, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct apl_sbe_status *apl_sbe_status_set_channel(
    struct apl_sbe_status *const codec,
    const uint32_t value)
{
    uint32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 40, &val, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *apl_sbe_status_code_meta_attribute(
    const enum apl_sbe_status_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_status_meta_attribute_EPOCH: return "";
        case apl_sbe_status_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_status_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_status_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_status_code_id(void)
{
    return 11;
}

SBE_ONE_DEF uint64_t apl_sbe_status_code_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_status_code_in_acting_version(
    const struct apl_sbe_status *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_status_code_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_status_code_encoding_offset(void)
{
    return 44;
}

SBE_ONE_DEF uint32_t apl_sbe_status_code_null_value(void)
{
    return SBE_NULLVALUE_UINT32;
}

SBE_ONE_DEF uint32_t apl_sbe_status_code_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t apl_sbe_status_code_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t apl_sbe_status_code_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t apl_sbe_status_code(
    const struct apl_sbe_status *const codec)
{
    uint32_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 44, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_32(val);
}

SBE_ONE_DEF struct apl_sbe_status *apl_sbe_status_set_code(
    struct apl_sbe_status *const codec,
    const uint32_t value)
{
    uint32_t val = SBE_LITTLE_ENDIAN_ENCODE_32(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 44, &val, sizeof(uint32_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

#endif
