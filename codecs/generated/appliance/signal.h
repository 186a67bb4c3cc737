/* Generated SBE (Simple Binary Encoding) message codec */

#ifndef _APL_SBE_SIGNAL_H_
#define _APL_SBE_SIGNAL_H_

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

struct apl_sbe_signal
{
    char *buffer;
    uint64_t buffer_length;
    uint64_t offset;
    uint64_t position;
    uint64_t acting_block_length;
    uint64_t acting_version;
};

enum apl_sbe_signal_meta_attribute
{
    apl_sbe_signal_meta_attribute_EPOCH,
    apl_sbe_signal_meta_attribute_TIME_UNIT,
    apl_sbe_signal_meta_attribute_SEMANTIC_TYPE,
    apl_sbe_signal_meta_attribute_PRESENCE
};

union apl_sbe_signal_float_as_uint
{
    float fp_value;
    uint32_t uint_value;
};

union apl_sbe_signal_double_as_uint
{
    double fp_value;
    uint64_t uint_value;
};

struct apl_sbe_signal_string_view
{
    const char* data;
    size_t length;
};

SBE_ONE_DEF uint64_t apl_sbe_signal_sbe_position(
    const struct apl_sbe_signal *const codec)
{
    return codec->position;
}

SBE_ONE_DEF bool apl_sbe_signal_set_sbe_position(
    struct apl_sbe_signal *const codec,
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

SBE_ONE_DEF uint64_t *apl_sbe_signal_sbe_position_ptr(
    struct apl_sbe_signal *const codec)
{
    return &codec->position;
}

SBE_ONE_DEF struct apl_sbe_signal *apl_sbe_signal_reset(
    struct apl_sbe_signal *const codec,
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
    if (!apl_sbe_signal_set_sbe_position(codec, offset + acting_block_length))
    {
        return NULL;
    }

    return codec;
}

SBE_ONE_DEF struct apl_sbe_signal *apl_sbe_signal_copy(
    struct apl_sbe_signal *const codec,
    const struct apl_sbe_signal *const other)
{
     codec->buffer = other->buffer;
     codec->offset = other->offset;
     codec->buffer_length = other->buffer_length;
     codec->acting_block_length = other->acting_block_length;
     codec->acting_version = other->acting_version;
     codec->position = other->position;

     return codec;
}

SBE_ONE_DEF uint16_t apl_sbe_signal_sbe_block_length(void)
{
    return (uint16_t)48;
}

#define APL_SBE_SIGNAL_SBE_TEMPLATE_ID (uint16_t)8

SBE_ONE_DEF uint16_t apl_sbe_signal_sbe_template_id(void)
{
    return (uint16_t)8;
}

SBE_ONE_DEF uint16_t apl_sbe_signal_sbe_schema_id(void)
{
    return (uint16_t)901;
}

SBE_ONE_DEF uint16_t apl_sbe_signal_sbe_schema_version(void)
{
    return (uint16_t)1;
}

SBE_ONE_DEF const char* apl_sbe_signal_sbe_semantic_version(void)
{
    return "1.0";
}

SBE_ONE_DEF const char *apl_sbe_signal_sbe_semantic_type(void)
{
    return "";
}

SBE_ONE_DEF uint64_t apl_sbe_signal_offset(
    const struct apl_sbe_signal *const codec)
{
    return codec->offset;
}

SBE_ONE_DEF struct apl_sbe_signal *apl_sbe_signal_wrap_and_apply_header(
    struct apl_sbe_signal *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length,
    struct apl_sbe_messageHeader *const hdr)
{
    apl_sbe_messageHeader_wrap(
        hdr, buffer + offset, 0, apl_sbe_messageHeader_sbe_schema_version(), buffer_length);

    apl_sbe_messageHeader_set_blockLength(hdr, apl_sbe_signal_sbe_block_length());
    apl_sbe_messageHeader_set_templateId(hdr, apl_sbe_signal_sbe_template_id());
    apl_sbe_messageHeader_set_schemaId(hdr, apl_sbe_signal_sbe_schema_id());
    apl_sbe_messageHeader_set_version(hdr, apl_sbe_signal_sbe_schema_version());

    apl_sbe_signal_reset(
        codec,
        buffer + offset + apl_sbe_messageHeader_encoded_length(),
        0,
        buffer_length - apl_sbe_messageHeader_encoded_length(),
        apl_sbe_signal_sbe_block_length(),
        apl_sbe_signal_sbe_schema_version());

    return codec;
}

SBE_ONE_DEF struct apl_sbe_signal *apl_sbe_signal_wrap_for_encode(
    struct apl_sbe_signal *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length)
{
    return apl_sbe_signal_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        apl_sbe_signal_sbe_block_length(),
        apl_sbe_signal_sbe_schema_version());
}

SBE_ONE_DEF struct apl_sbe_signal *apl_sbe_signal_wrap_for_decode(
    struct apl_sbe_signal *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t acting_block_length,
    const uint64_t acting_version,
    const uint64_t buffer_length)
{
    return apl_sbe_signal_reset(
        codec,
        buffer,
        offset,
        buffer_length,
        acting_block_length,
        acting_version);
}

SBE_ONE_DEF struct apl_sbe_signal *apl_sbe_signal_sbe_rewind(
    struct apl_sbe_signal *const codec)
{
    return apl_sbe_signal_wrap_for_decode(
        codec,
        codec->buffer,
        codec->offset,
        codec->acting_block_length,
        codec->acting_version,
        codec->buffer_length);
}

SBE_ONE_DEF uint64_t apl_sbe_signal_encoded_length(
    const struct apl_sbe_signal *const codec)
{
    return apl_sbe_signal_sbe_position(codec) - codec->offset;
}

SBE_ONE_DEF const char *apl_sbe_signal_buffer(
    const struct apl_sbe_signal *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF char *apl_sbe_signal_mut_buffer(
    struct apl_sbe_signal *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF uint64_t apl_sbe_signal_buffer_length(
    const struct apl_sbe_signal *const codec)
{
    return codec->buffer_length;
}

SBE_ONE_DEF uint64_t apl_sbe_signal_acting_version(
    const struct apl_sbe_signal *const codec)
{
    return codec->acting_version;
}

SBE_ONE_DEF const char *apl_sbe_signal_originNs_meta_attribute(
    const enum apl_sbe_signal_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_signal_meta_attribute_EPOCH: return "";
        case apl_sbe_signal_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_signal_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_signal_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_signal_originNs_id(void)
{
    return 1;
}

SBE_ONE_DEF uint64_t apl_sbe_signal_originNs_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_signal_originNs_in_acting_version(
    const struct apl_sbe_signal *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_signal_originNs_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_signal_originNs_encoding_offset(void)
{
    return 0;
}

SBE_ONE_DEF uint64_t apl_sbe_signal_originNs_null_value(void)
{
    return SBE_NULLVALUE_UINT64;
}

SBE_ONE_DEF uint64_t apl_sbe_signal_originNs_min_value(void)
{
    return UINT64_C(0x0);
}

SBE_ONE_DEF uint64_t apl_sbe_signal_originNs_max_value(void)
{
    return UINT64_C(0xfffffffffffffffe);
}

SBE_ONE_DEF size_t apl_sbe_signal_originNs_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t apl_sbe_signal_originNs(
    const struct apl_sbe_signal *const codec)
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

SBE_ONE_DEF struct apl_sbe_signal *apl_sbe_signal_set_originNs(
    struct apl_sbe_signal *const codec,
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

SBE_ONE_DEF const char *apl_sbe_signal_instrument_meta_attribute(
    const enum apl_sbe_signal_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_signal_meta_attribute_EPOCH: return "";
        case apl_sbe_signal_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_signal_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_signal_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_signal_instrument_id(void)
{
    return 2;
}

SBE_ONE_DEF uint64_t apl_sbe_signal_instrument_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_signal_instrument_in_acting_version(
    const struct apl_sbe_signal *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_signal_instrument_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_signal_instrument_encoding_offset(void)
{
    return 8;
}

SBE_ONE_DEF uint32_t apl_sbe_signal_instrument_null_value(void)
{
    return SBE_NULLVALUE_UINT32;
}

SBE_ONE_DEF uint32_t apl_sbe_signal_instrument_min_value(void)
{
    return UINT32_C(0x0);
}

SBE_ONE_DEF uint32_t apl_sbe_signal_instrument_max_value(void)
{
    return UINT32_C(0xfffffffe);
}

SBE_ONE_DEF size_t apl_sbe_signal_instrument_encoding_length(void)
{
    return 4;
}

SBE_ONE_DEF uint32_t apl_sbe_signal_instrument(
    const struct apl_sbe_signal *const codec)
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

SBE_ONE_DEF struct apl_sbe_signal *apl_sbe_signal_set_instrument(
    struct apl_sbe_signal *const codec,
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

SBE_ONE_DEF const char *apl_sbe_signal_kind_meta_attribute(
    const enum apl_sbe_signal_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_signal_meta_attribute_EPOCH: return "";
        case apl_sbe_signal_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_signal_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_signal_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_signal_kind_id(void)
{
    return 3;
}

SBE_ONE_DEF uint64_t apl_sbe_signal_kind_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_signal_kind_in_acting_version(
    const struct apl_sbe_signal *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_signal_kind_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_signal_kind_encoding_offset(void)
{
    return 12;
}

SBE_ONE_DEF size_t apl_sbe_signal_kind_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool apl_sbe_signal_kind(
    const struct apl_sbe_signal *const codec,
    enum apl_sbe_signalKind *const out)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 12, sizeof(uint8_t));

    return apl_sbe_signalKind_get((val), out);
}

SBE_ONE_DEF struct apl_sbe_signal *apl_sbe_signal_set_kind(
    struct apl_sbe_signal *const codec,
    const enum apl_sbe_signalKind value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 12, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *apl_sbe_signal_state_meta_attribute(
    const enum apl_sbe_signal_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_signal_meta_attribute_EPOCH: return "";
        case apl_sbe_signal_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_signal_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_signal_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_signal_state_id(void)
{
    return 4;
}

SBE_ONE_DEF uint64_t apl_sbe_signal_state_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_signal_state_in_acting_version(
    const struct apl_sbe_signal *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_signal_state_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_signal_state_encoding_offset(void)
{
    return 13;
}

SBE_ONE_DEF size_t apl_sbe_signal_state_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF bool apl_sbe_signal_state(
    const struct apl_sbe_signal *const codec,
    enum apl_sbe_bookState *const out)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset + 13, sizeof(uint8_t));

    return apl_sbe_bookState_get((val), out);
}

SBE_ONE_DEF struct apl_sbe_signal *apl_sbe_signal_set_state(
    struct apl_sbe_signal *const codec,
    const enum apl_sbe_bookState value)
{
    uint8_t val = (value);
    memcpy(codec->buffer + codec->offset + 13, &val, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF const char *apl_sbe_signal_reserved_meta_attribute(
    const enum apl_sbe_signal_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_signal_meta_attribute_EPOCH: return "";
        case apl_sbe_signal_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_signal_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_signal_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_signal_reserved_id(void)
{
    return 5;
}

SBE_ONE_DEF uint64_t apl_sbe_signal_reserved_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_signal_reserved_in_acting_version(
    const struct apl_sbe_signal *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_signal_reserved_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_signal_reserved_encoding_offset(void)
{
    return 14;
}

SBE_ONE_DEF uint8_t apl_sbe_signal_reserved_null_value(void)
{
    return SBE_NULLVALUE_UINT8;
}

SBE_ONE_DEF uint8_t apl_sbe_signal_reserved_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t apl_sbe_signal_reserved_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t apl_sbe_signal_reserved_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t apl_sbe_signal_reserved(
    const struct apl_sbe_signal *const codec)
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

SBE_ONE_DEF struct apl_sbe_signal *apl_sbe_signal_set_reserved(
    struct apl_sbe_signal *const codec,
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

SBE_ONE_DEF const char *apl_sbe_signal_flags_meta_attribute(
    const enum apl_sbe_signal_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_signal_meta_attribute_EPOCH: return "";
        case apl_sbe_signal_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_signal_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_signal_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_signal_flags_id(void)
{
    return 6;
}

SBE_ONE_DEF uint64_t apl_sbe_signal_flags_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_signal_flags_in_acting_version(
    const struct apl_sbe_signal *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_signal_flags_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_signal_flags_encoding_offset(void)
{
    return 15;
}

SBE_ONE_DEF uint8_t apl_sbe_signal_flags_null_value(void)
{
    return SBE_NULLVALUE_UINT8;
}

SBE_ONE_DEF uint8_t apl_sbe_signal_flags_min_value(void)
{
    return (uint8_t)0;
}

SBE_ONE_DEF uint8_t apl_sbe_signal_flags_max_value(void)
{
    return (uint8_t)254;
}

SBE_ONE_DEF size_t apl_sbe_signal_flags_encoding_length(void)
{
    return 1;
}

SBE_ONE_DEF uint8_t apl_sbe_signal_flags(
    const struct apl_sbe_signal *const codec)
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

SBE_ONE_DEF struct apl_sbe_signal *apl_sbe_signal_set_flags(
    struct apl_sbe_signal *const codec,
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

SBE_ONE_DEF const char *apl_sbe_signal_value_meta_attribute(
    const enum apl_sbe_signal_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_signal_meta_attribute_EPOCH: return "";
        case apl_sbe_signal_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_signal_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_signal_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_signal_value_id(void)
{
    return 7;
}

SBE_ONE_DEF uint64_t apl_sbe_signal_value_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_signal_value_in_acting_version(
    const struct apl_sbe_signal *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_signal_value_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_signal_value_encoding_offset(void)
{
    return 16;
}

SBE_ONE_DEF int64_t apl_sbe_signal_value_null_value(void)
{
    return SBE_NULLVALUE_INT64;
}

SBE_ONE_DEF int64_t apl_sbe_signal_value_min_value(void)
{
    return INT64_C(-9223372036854775807);
}

SBE_ONE_DEF int64_t apl_sbe_signal_value_max_value(void)
{
    return INT64_C(9223372036854775807);
}

SBE_ONE_DEF size_t apl_sbe_signal_value_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF int64_t apl_sbe_signal_value(
    const struct apl_sbe_signal *const codec)
{
    int64_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 16, sizeof(int64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_64(val);
}

SBE_ONE_DEF struct apl_sbe_signal *apl_sbe_signal_set_value(
    struct apl_sbe_signal *const codec,
    const int64_t value)
{
    int64_t val = SBE_LITTLE_ENDIAN_ENCODE_64(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 16, &val, sizeof(int64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *apl_sbe_signal_imbalance_meta_attribute(
    const enum apl_sbe_signal_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_signal_meta_attribute_EPOCH: return "";
        case apl_sbe_signal_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_signal_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_signal_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_signal_imbalance_id(void)
{
    return 8;
}

SBE_ONE_DEF uint64_t apl_sbe_signal_imbalance_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_signal_imbalance_in_acting_version(
    const struct apl_sbe_signal *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_signal_imbalance_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_signal_imbalance_encoding_offset(void)
{
    return 24;
}

SBE_ONE_DEF int64_t apl_sbe_signal_imbalance_null_value(void)
{
    return SBE_NULLVALUE_INT64;
}

SBE_ONE_DEF int64_t apl_sbe_signal_imbalance_min_value(void)
{
    return INT64_C(-9223372036854775807);
}

SBE_ONE_DEF int64_t apl_sbe_signal_imbalance_max_value(void)
{
    return INT64_C(9223372036854775807);
}

SBE_ONE_DEF size_t apl_sbe_signal_imbalance_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF int64_t apl_sbe_signal_imbalance(
    const struct apl_sbe_signal *const codec)
{
    int64_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 24, sizeof(int64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_64(val);
}

SBE_ONE_DEF struct apl_sbe_signal *apl_sbe_signal_set_imbalance(
    struct apl_sbe_signal *const codec,
    const int64_t value)
{
    int64_t val = SBE_LITTLE_ENDIAN_ENCODE_64(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 24, &val, sizeof(int64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *apl_sbe_signal_bidPrice_meta_attribute(
    const enum apl_sbe_signal_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_signal_meta_attribute_EPOCH: return "";
        case apl_sbe_signal_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_signal_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_signal_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_signal_bidPrice_id(void)
{
    return 9;
}

SBE_ONE_DEF uint64_t apl_sbe_signal_bidPrice_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_signal_bidPrice_in_acting_version(
    const struct apl_sbe_signal *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_signal_bidPrice_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_signal_bidPrice_encoding_offset(void)
{
    return 32;
}

SBE_ONE_DEF int64_t apl_sbe_signal_bidPrice_null_value(void)
{
    return SBE_NULLVALUE_INT64;
}

SBE_ONE_DEF int64_t apl_sbe_signal_bidPrice_min_value(void)
{
    return INT64_C(-9223372036854775807);
}

SBE_ONE_DEF int64_t apl_sbe_signal_bidPrice_max_value(void)
{
    return INT64_C(9223372036854775807);
}

SBE_ONE_DEF size_t apl_sbe_signal_bidPrice_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF int64_t apl_sbe_signal_bidPrice(
    const struct apl_sbe_signal *const codec)
{
    int64_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 32, sizeof(int64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_64(val);
}

SBE_ONE_DEF struct apl_sbe_signal *apl_sbe_signal_set_bidPrice(
    struct apl_sbe_signal *const codec,
    const int64_t value)
{
    int64_t val = SBE_LITTLE_ENDIAN_ENCODE_64(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 32, &val, sizeof(int64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

SBE_ONE_DEF const char *apl_sbe_signal_askPrice_meta_attribute(
    const enum apl_sbe_signal_meta_attribute attribute)
{
    switch (attribute)
    {
        case apl_sbe_signal_meta_attribute_EPOCH: return "";
        case apl_sbe_signal_meta_attribute_TIME_UNIT: return "";
        case apl_sbe_signal_meta_attribute_SEMANTIC_TYPE: return "";
        case apl_sbe_signal_meta_attribute_PRESENCE: return "required";
    }

    return "";
}

SBE_ONE_DEF uint16_t apl_sbe_signal_askPrice_id(void)
{
    return 10;
}

SBE_ONE_DEF uint64_t apl_sbe_signal_askPrice_since_version(void)
{
    return 0;
}

SBE_ONE_DEF bool apl_sbe_signal_askPrice_in_acting_version(
    const struct apl_sbe_signal *const codec)
{
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wtautological-compare"
#endif
    return codec->acting_version >= apl_sbe_signal_askPrice_since_version();
#if defined(__clang__)
#pragma clang diagnostic pop
#endif
}

SBE_ONE_DEF size_t apl_sbe_signal_askPrice_encoding_offset(void)
{
    return 40;
}

SBE_ONE_DEF int64_t apl_sbe_signal_askPrice_null_value(void)
{
    return SBE_NULLVALUE_INT64;
}

SBE_ONE_DEF int64_t apl_sbe_signal_askPrice_min_value(void)
{
    return INT64_C(-9223372036854775807);
}

SBE_ONE_DEF int64_t apl_sbe_signal_askPrice_max_value(void)
{
    return INT64_C(9223372036854775807);
}

SBE_ONE_DEF size_t apl_sbe_signal_askPrice_encoding_length(void)
{
    return 8;
}

SBE_ONE_DEF int64_t apl_sbe_signal_askPrice(
    const struct apl_sbe_signal *const codec)
{
    int64_t val;
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(&val, codec->buffer + codec->offset + 40, sizeof(int64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return SBE_LITTLE_ENDIAN_ENCODE_64(val);
}

SBE_ONE_DEF struct apl_sbe_signal *apl_sbe_signal_set_askPrice(
    struct apl_sbe_signal *const codec,
    const int64_t value)
{
    int64_t val = SBE_LITTLE_ENDIAN_ENCODE_64(value);
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif
    memcpy(codec->buffer + codec->offset + 40, &val, sizeof(int64_t));
#if defined(__GNUG__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
    return codec;
}

#endif
