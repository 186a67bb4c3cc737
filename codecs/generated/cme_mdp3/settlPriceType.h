/* Generated SBE (Simple Binary Encoding) message codec */

#ifndef _MDP3_SETTLPRICETYPE_H_
#define _MDP3_SETTLPRICETYPE_H_

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

struct mdp3_settlPriceType
{
    char *buffer;
    uint64_t buffer_length;
    uint64_t offset;
    uint64_t acting_version;
};

SBE_ONE_DEF struct mdp3_settlPriceType *mdp3_settlPriceType_reset(
    struct mdp3_settlPriceType *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length,
    const uint64_t acting_version)
{
    if (SBE_BOUNDS_CHECK_EXPECT(((offset + 1) > buffer_length), false))
    {
        errno = E107;
        return NULL;
    }
    codec->buffer = buffer;
    codec->buffer_length = buffer_length;
    codec->offset = offset;
    codec->acting_version = acting_version;

    return codec;
}

SBE_ONE_DEF struct mdp3_settlPriceType *mdp3_settlPriceType_wrap(
    struct mdp3_settlPriceType *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t acting_version,
    const uint64_t buffer_length)
{
    return mdp3_settlPriceType_reset(codec, buffer, offset, buffer_length, acting_version);
}

SBE_ONE_DEF uint64_t mdp3_settlPriceType_encoded_length(void)
{
    return 1;
}

SBE_ONE_DEF uint64_t mdp3_settlPriceType_offset(
    const struct mdp3_settlPriceType *const codec)
{
    return codec->offset;
}

SBE_ONE_DEF const char *mdp3_settlPriceType_buffer(
    const struct mdp3_settlPriceType *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF char *mdp3_settlPriceType_mut_buffer(
    struct mdp3_settlPriceType *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF uint64_t mdp3_settlPriceType_buffer_length(
    const struct mdp3_settlPriceType *const codec)
{
    return codec->buffer_length;
}

SBE_ONE_DEF uint16_t mdp3_settlPriceType_sbe_schema_id(void)
{
    return (uint16_t)1;
}

SBE_ONE_DEF uint16_t mdp3_settlPriceType_sbe_schema_version(void)
{
    return (uint16_t)13;
}

SBE_ONE_DEF struct mdp3_settlPriceType *mdp3_settlPriceType_clear(
    struct mdp3_settlPriceType *const codec)
{
    uint8_t zero = 0;
    memcpy(codec->buffer + codec->offset, &zero, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_settlPriceType_is_empty(
    const struct mdp3_settlPriceType *const codec)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint8_t));

    return 0 == val;
}

SBE_ONE_DEF bool mdp3_settlPriceType_check_finalDaily_bit(
    const uint8_t bits)
{
    return (bits & ((uint8_t)1 << 0)) != 0;
}

SBE_ONE_DEF uint8_t mdp3_settlPriceType_apply_finalDaily_bit(
    const uint8_t bits,
    const bool value)
{
    return value ? (bits | ((uint8_t)1 << 0)) : (bits & ~((uint8_t)1 << 0));
}

SBE_ONE_DEF bool mdp3_settlPriceType_finalDaily(
    const struct mdp3_settlPriceType *const codec)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint8_t));

    return ((val) & ((uint8_t)1 << 0)) != 0;
}

SBE_ONE_DEF struct mdp3_settlPriceType *mdp3_settlPriceType_set_finalDaily(
    struct mdp3_settlPriceType *const codec,
    const bool value)
{
    uint8_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint8_t));
    bits = (value ? ((bits) | ((uint8_t)1 << 0)) : ((bits) & ~((uint8_t)1 << 0)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_settlPriceType_check_actual_bit(
    const uint8_t bits)
{
    return (bits & ((uint8_t)1 << 1)) != 0;
}

SBE_ONE_DEF uint8_t mdp3_settlPriceType_apply_actual_bit(
    const uint8_t bits,
    const bool value)
{
    return value ? (bits | ((uint8_t)1 << 1)) : (bits & ~((uint8_t)1 << 1));
}

SBE_ONE_DEF bool mdp3_settlPriceType_actual(
    const struct mdp3_settlPriceType *const codec)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint8_t));

    return ((val) & ((uint8_t)1 << 1)) != 0;
}

SBE_ONE_DEF struct mdp3_settlPriceType *mdp3_settlPriceType_set_actual(
    struct mdp3_settlPriceType *const codec,
    const bool value)
{
    uint8_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint8_t));
    bits = (value ? ((bits) | ((uint8_t)1 << 1)) : ((bits) & ~((uint8_t)1 << 1)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_settlPriceType_check_rounded_bit(
    const uint8_t bits)
{
    return (bits & ((uint8_t)1 << 2)) != 0;
}

SBE_ONE_DEF uint8_t mdp3_settlPriceType_apply_rounded_bit(
    const uint8_t bits,
    const bool value)
{
    return value ? (bits | ((uint8_t)1 << 2)) : (bits & ~((uint8_t)1 << 2));
}

SBE_ONE_DEF bool mdp3_settlPriceType_rounded(
    const struct mdp3_settlPriceType *const codec)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint8_t));

    return ((val) & ((uint8_t)1 << 2)) != 0;
}

SBE_ONE_DEF struct mdp3_settlPriceType *mdp3_settlPriceType_set_rounded(
    struct mdp3_settlPriceType *const codec,
    const bool value)
{
    uint8_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint8_t));
    bits = (value ? ((bits) | ((uint8_t)1 << 2)) : ((bits) & ~((uint8_t)1 << 2)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_settlPriceType_check_intraday_bit(
    const uint8_t bits)
{
    return (bits & ((uint8_t)1 << 3)) != 0;
}

SBE_ONE_DEF uint8_t mdp3_settlPriceType_apply_intraday_bit(
    const uint8_t bits,
    const bool value)
{
    return value ? (bits | ((uint8_t)1 << 3)) : (bits & ~((uint8_t)1 << 3));
}

SBE_ONE_DEF bool mdp3_settlPriceType_intraday(
    const struct mdp3_settlPriceType *const codec)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint8_t));

    return ((val) & ((uint8_t)1 << 3)) != 0;
}

SBE_ONE_DEF struct mdp3_settlPriceType *mdp3_settlPriceType_set_intraday(
    struct mdp3_settlPriceType *const codec,
    const bool value)
{
    uint8_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint8_t));
    bits = (value ? ((bits) | ((uint8_t)1 << 3)) : ((bits) & ~((uint8_t)1 << 3)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_settlPriceType_check_reservedBits_bit(
    const uint8_t bits)
{
    return (bits & ((uint8_t)1 << 4)) != 0;
}

SBE_ONE_DEF uint8_t mdp3_settlPriceType_apply_reservedBits_bit(
    const uint8_t bits,
    const bool value)
{
    return value ? (bits | ((uint8_t)1 << 4)) : (bits & ~((uint8_t)1 << 4));
}

SBE_ONE_DEF bool mdp3_settlPriceType_reservedBits(
    const struct mdp3_settlPriceType *const codec)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint8_t));

    return ((val) & ((uint8_t)1 << 4)) != 0;
}

SBE_ONE_DEF struct mdp3_settlPriceType *mdp3_settlPriceType_set_reservedBits(
    struct mdp3_settlPriceType *const codec,
    const bool value)
{
    uint8_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint8_t));
    bits = (value ? ((bits) | ((uint8_t)1 << 4)) : ((bits) & ~((uint8_t)1 << 4)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint8_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_settlPriceType_check_nullValue_bit(
    const uint8_t bits)
{
    return (bits & ((uint8_t)1 << 7)) != 0;
}

SBE_ONE_DEF uint8_t mdp3_settlPriceType_apply_nullValue_bit(
    const uint8_t bits,
    const bool value)
{
    return value ? (bits | ((uint8_t)1 << 7)) : (bits & ~((uint8_t)1 << 7));
}

SBE_ONE_DEF bool mdp3_settlPriceType_nullValue(
    const struct mdp3_settlPriceType *const codec)
{
    uint8_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint8_t));

    return ((val) & ((uint8_t)1 << 7)) != 0;
}

SBE_ONE_DEF struct mdp3_settlPriceType *mdp3_settlPriceType_set_nullValue(
    struct mdp3_settlPriceType *const codec,
    const bool value)
{
    uint8_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint8_t));
    bits = (value ? ((bits) | ((uint8_t)1 << 7)) : ((bits) & ~((uint8_t)1 << 7)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint8_t));

    return codec;
}

#endif
