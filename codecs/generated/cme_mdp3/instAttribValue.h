/* Generated SBE (Simple Binary Encoding) message codec */

#ifndef _MDP3_INSTATTRIBVALUE_H_
#define _MDP3_INSTATTRIBVALUE_H_

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

struct mdp3_instAttribValue
{
    char *buffer;
    uint64_t buffer_length;
    uint64_t offset;
    uint64_t acting_version;
};

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_reset(
    struct mdp3_instAttribValue *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t buffer_length,
    const uint64_t acting_version)
{
    if (SBE_BOUNDS_CHECK_EXPECT(((offset + 4) > buffer_length), false))
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

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_wrap(
    struct mdp3_instAttribValue *const codec,
    char *buffer,
    const uint64_t offset,
    const uint64_t acting_version,
    const uint64_t buffer_length)
{
    return mdp3_instAttribValue_reset(codec, buffer, offset, buffer_length, acting_version);
}

SBE_ONE_DEF uint64_t mdp3_instAttribValue_encoded_length(void)
{
    return 4;
}

SBE_ONE_DEF uint64_t mdp3_instAttribValue_offset(
    const struct mdp3_instAttribValue *const codec)
{
    return codec->offset;
}

SBE_ONE_DEF const char *mdp3_instAttribValue_buffer(
    const struct mdp3_instAttribValue *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF char *mdp3_instAttribValue_mut_buffer(
    struct mdp3_instAttribValue *const codec)
{
    return codec->buffer;
}

SBE_ONE_DEF uint64_t mdp3_instAttribValue_buffer_length(
    const struct mdp3_instAttribValue *const codec)
{
    return codec->buffer_length;
}

SBE_ONE_DEF uint16_t mdp3_instAttribValue_sbe_schema_id(void)
{
    return (uint16_t)1;
}

SBE_ONE_DEF uint16_t mdp3_instAttribValue_sbe_schema_version(void)
{
    return (uint16_t)13;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_clear(
    struct mdp3_instAttribValue *const codec)
{
    uint32_t zero = 0;
    memcpy(codec->buffer + codec->offset, &zero, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_is_empty(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return 0 == val;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_electronicMatchEligible_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 0)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_electronicMatchEligible_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 0)) : (bits & ~((uint32_t)1 << 0));
}

SBE_ONE_DEF bool mdp3_instAttribValue_electronicMatchEligible(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 0)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_electronicMatchEligible(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 0)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 0)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_orderCrossEligible_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 1)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_orderCrossEligible_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 1)) : (bits & ~((uint32_t)1 << 1));
}

SBE_ONE_DEF bool mdp3_instAttribValue_orderCrossEligible(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 1)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_orderCrossEligible(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 1)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 1)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_blockTradeEligible_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 2)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_blockTradeEligible_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 2)) : (bits & ~((uint32_t)1 << 2));
}

SBE_ONE_DEF bool mdp3_instAttribValue_blockTradeEligible(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 2)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_blockTradeEligible(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 2)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 2)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_eFPEligible_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 3)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_eFPEligible_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 3)) : (bits & ~((uint32_t)1 << 3));
}

SBE_ONE_DEF bool mdp3_instAttribValue_eFPEligible(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 3)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_eFPEligible(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 3)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 3)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_eBFEligible_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 4)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_eBFEligible_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 4)) : (bits & ~((uint32_t)1 << 4));
}

SBE_ONE_DEF bool mdp3_instAttribValue_eBFEligible(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 4)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_eBFEligible(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 4)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 4)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_eFSEligible_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 5)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_eFSEligible_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 5)) : (bits & ~((uint32_t)1 << 5));
}

SBE_ONE_DEF bool mdp3_instAttribValue_eFSEligible(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 5)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_eFSEligible(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 5)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 5)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_eFREligible_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 6)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_eFREligible_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 6)) : (bits & ~((uint32_t)1 << 6));
}

SBE_ONE_DEF bool mdp3_instAttribValue_eFREligible(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 6)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_eFREligible(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 6)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 6)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_oTCEligible_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 7)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_oTCEligible_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 7)) : (bits & ~((uint32_t)1 << 7));
}

SBE_ONE_DEF bool mdp3_instAttribValue_oTCEligible(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 7)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_oTCEligible(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 7)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 7)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_iLinkIndicativeMassQuotingEligible_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 8)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_iLinkIndicativeMassQuotingEligible_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 8)) : (bits & ~((uint32_t)1 << 8));
}

SBE_ONE_DEF bool mdp3_instAttribValue_iLinkIndicativeMassQuotingEligible(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 8)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_iLinkIndicativeMassQuotingEligible(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 8)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 8)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_negativeStrikeEligible_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 9)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_negativeStrikeEligible_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 9)) : (bits & ~((uint32_t)1 << 9));
}

SBE_ONE_DEF bool mdp3_instAttribValue_negativeStrikeEligible(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 9)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_negativeStrikeEligible(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 9)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 9)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_negativePriceOutrightEligible_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 10)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_negativePriceOutrightEligible_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 10)) : (bits & ~((uint32_t)1 << 10));
}

SBE_ONE_DEF bool mdp3_instAttribValue_negativePriceOutrightEligible(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 10)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_negativePriceOutrightEligible(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 10)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 10)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_isFractional_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 11)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_isFractional_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 11)) : (bits & ~((uint32_t)1 << 11));
}

SBE_ONE_DEF bool mdp3_instAttribValue_isFractional(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 11)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_isFractional(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 11)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 11)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_volatilityQuotedOption_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 12)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_volatilityQuotedOption_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 12)) : (bits & ~((uint32_t)1 << 12));
}

SBE_ONE_DEF bool mdp3_instAttribValue_volatilityQuotedOption(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 12)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_volatilityQuotedOption(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 12)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 12)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_rFQCrossEligible_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 13)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_rFQCrossEligible_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 13)) : (bits & ~((uint32_t)1 << 13));
}

SBE_ONE_DEF bool mdp3_instAttribValue_rFQCrossEligible(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 13)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_rFQCrossEligible(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 13)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 13)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_zeroPriceOutrightEligible_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 14)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_zeroPriceOutrightEligible_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 14)) : (bits & ~((uint32_t)1 << 14));
}

SBE_ONE_DEF bool mdp3_instAttribValue_zeroPriceOutrightEligible(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 14)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_zeroPriceOutrightEligible(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 14)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 14)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_decayingProductEligibility_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 15)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_decayingProductEligibility_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 15)) : (bits & ~((uint32_t)1 << 15));
}

SBE_ONE_DEF bool mdp3_instAttribValue_decayingProductEligibility(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 15)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_decayingProductEligibility(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 15)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 15)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_variableProductEligibility_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 16)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_variableProductEligibility_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 16)) : (bits & ~((uint32_t)1 << 16));
}

SBE_ONE_DEF bool mdp3_instAttribValue_variableProductEligibility(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 16)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_variableProductEligibility(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 16)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 16)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_dailyProductEligibility_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 17)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_dailyProductEligibility_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 17)) : (bits & ~((uint32_t)1 << 17));
}

SBE_ONE_DEF bool mdp3_instAttribValue_dailyProductEligibility(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 17)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_dailyProductEligibility(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 17)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 17)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_gTOrdersEligibility_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 18)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_gTOrdersEligibility_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 18)) : (bits & ~((uint32_t)1 << 18));
}

SBE_ONE_DEF bool mdp3_instAttribValue_gTOrdersEligibility(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 18)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_gTOrdersEligibility(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 18)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 18)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_impliedMatchingEligibility_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 19)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_impliedMatchingEligibility_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 19)) : (bits & ~((uint32_t)1 << 19));
}

SBE_ONE_DEF bool mdp3_instAttribValue_impliedMatchingEligibility(
    const struct mdp3_instAttribValue *const codec)
{
    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 19)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_impliedMatchingEligibility(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 19)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 19)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_triangulationEligible_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 20)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_triangulationEligible_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 20)) : (bits & ~((uint32_t)1 << 20));
}

SBE_ONE_DEF bool mdp3_instAttribValue_triangulationEligible(
    const struct mdp3_instAttribValue *const codec)
{
if (codec->acting_version < 9)
{
    return false;
}

    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 20)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_triangulationEligible(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 20)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 20)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_variableCabEligible_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 21)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_variableCabEligible_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 21)) : (bits & ~((uint32_t)1 << 21));
}

SBE_ONE_DEF bool mdp3_instAttribValue_variableCabEligible(
    const struct mdp3_instAttribValue *const codec)
{
if (codec->acting_version < 9)
{
    return false;
}

    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 21)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_variableCabEligible(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 21)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 21)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_invertedBook_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 22)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_invertedBook_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 22)) : (bits & ~((uint32_t)1 << 22));
}

SBE_ONE_DEF bool mdp3_instAttribValue_invertedBook(
    const struct mdp3_instAttribValue *const codec)
{
if (codec->acting_version < 10)
{
    return false;
}

    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 22)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_invertedBook(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 22)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 22)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_isAoNInstrument_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 23)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_isAoNInstrument_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 23)) : (bits & ~((uint32_t)1 << 23));
}

SBE_ONE_DEF bool mdp3_instAttribValue_isAoNInstrument(
    const struct mdp3_instAttribValue *const codec)
{
if (codec->acting_version < 10)
{
    return false;
}

    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 23)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_isAoNInstrument(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 23)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 23)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_sEFRegulated_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 24)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_sEFRegulated_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 24)) : (bits & ~((uint32_t)1 << 24));
}

SBE_ONE_DEF bool mdp3_instAttribValue_sEFRegulated(
    const struct mdp3_instAttribValue *const codec)
{
if (codec->acting_version < 12)
{
    return false;
}

    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 24)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_sEFRegulated(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 24)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 24)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_mTFRegulated_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 25)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_mTFRegulated_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 25)) : (bits & ~((uint32_t)1 << 25));
}

SBE_ONE_DEF bool mdp3_instAttribValue_mTFRegulated(
    const struct mdp3_instAttribValue *const codec)
{
if (codec->acting_version < 12)
{
    return false;
}

    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 25)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_mTFRegulated(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 25)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 25)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_eFIXInstrument_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 26)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_eFIXInstrument_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 26)) : (bits & ~((uint32_t)1 << 26));
}

SBE_ONE_DEF bool mdp3_instAttribValue_eFIXInstrument(
    const struct mdp3_instAttribValue *const codec)
{
if (codec->acting_version < 12)
{
    return false;
}

    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 26)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_eFIXInstrument(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 26)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 26)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

SBE_ONE_DEF bool mdp3_instAttribValue_check_hedgeInstrument_bit(
    const uint32_t bits)
{
    return (bits & ((uint32_t)1 << 27)) != 0;
}

SBE_ONE_DEF uint32_t mdp3_instAttribValue_apply_hedgeInstrument_bit(
    const uint32_t bits,
    const bool value)
{
    return value ? (bits | ((uint32_t)1 << 27)) : (bits & ~((uint32_t)1 << 27));
}

SBE_ONE_DEF bool mdp3_instAttribValue_hedgeInstrument(
    const struct mdp3_instAttribValue *const codec)
{
if (codec->acting_version < 12)
{
    return false;
}

    uint32_t val;
    memcpy(&val, codec->buffer + codec->offset, sizeof(uint32_t));

    return (SBE_LITTLE_ENDIAN_ENCODE_32(val) & ((uint32_t)1 << 27)) != 0;
}

SBE_ONE_DEF struct mdp3_instAttribValue *mdp3_instAttribValue_set_hedgeInstrument(
    struct mdp3_instAttribValue *const codec,
    const bool value)
{
    uint32_t bits;
    memcpy(&bits, codec->buffer + codec->offset, sizeof(uint32_t));
    bits = SBE_LITTLE_ENDIAN_ENCODE_32(value ? (SBE_LITTLE_ENDIAN_ENCODE_32(bits) | ((uint32_t)1 << 27)) : (SBE_LITTLE_ENDIAN_ENCODE_32(bits) & ~((uint32_t)1 << 27)));
    memcpy(codec->buffer + codec->offset, &bits, sizeof(uint32_t));

    return codec;
}

#endif
