/* Generated SBE (Simple Binary Encoding) message codec */

#ifndef _APL_SBE_REJECTCODE_H_
#define _APL_SBE_REJECTCODE_H_

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

enum apl_sbe_rejectCode
{
    apl_sbe_rejectCode_NONE = (uint8_t)0,
    apl_sbe_rejectCode_MAX_QTY = (uint8_t)1,
    apl_sbe_rejectCode_MAX_NOTIONAL = (uint8_t)2,
    apl_sbe_rejectCode_PRICE_COLLAR = (uint8_t)3,
    apl_sbe_rejectCode_MAX_POSITION = (uint8_t)4,
    apl_sbe_rejectCode_MESSAGE_RATE = (uint8_t)5,
    apl_sbe_rejectCode_UNKNOWN_INSTRUMENT = (uint8_t)6,
    apl_sbe_rejectCode_BOOK_NOT_LIVE = (uint8_t)7,
    apl_sbe_rejectCode_HALTED = (uint8_t)8,
    apl_sbe_rejectCode_DUPLICATE_ORDER = (uint8_t)9,
    apl_sbe_rejectCode_UNKNOWN_ORDER = (uint8_t)10,
    apl_sbe_rejectCode_BAD_PRICE = (uint8_t)11,
    apl_sbe_rejectCode_BAD_QTY = (uint8_t)12,
    apl_sbe_rejectCode_NO_REFERENCE_PRICE = (uint8_t)13,
    apl_sbe_rejectCode_TOO_MANY_ORDERS = (uint8_t)14,
    apl_sbe_rejectCode_WOULD_CROSS = (uint8_t)15,
    apl_sbe_rejectCode_BAD_TICK = (uint8_t)16,
    apl_sbe_rejectCode_NO_LIQUIDITY = (uint8_t)17,
    apl_sbe_rejectCode_BAD_MESSAGE = (uint8_t)18,
    apl_sbe_rejectCode_LOG_REFUSES = (uint8_t)19,
    apl_sbe_rejectCode_RISK_SILENT = (uint8_t)20,
    apl_sbe_rejectCode_NULL_VALUE = (uint8_t)255
};

SBE_ONE_DEF bool apl_sbe_rejectCode_get(
    const uint8_t value,
    enum apl_sbe_rejectCode *const out)
{
    switch (value)
    {
        case (uint8_t)0:
             *out = apl_sbe_rejectCode_NONE;
             return true;
        case (uint8_t)1:
             *out = apl_sbe_rejectCode_MAX_QTY;
             return true;
        case (uint8_t)2:
             *out = apl_sbe_rejectCode_MAX_NOTIONAL;
             return true;
        case (uint8_t)3:
             *out = apl_sbe_rejectCode_PRICE_COLLAR;
             return true;
        case (uint8_t)4:
             *out = apl_sbe_rejectCode_MAX_POSITION;
             return true;
        case (uint8_t)5:
             *out = apl_sbe_rejectCode_MESSAGE_RATE;
             return true;
        case (uint8_t)6:
             *out = apl_sbe_rejectCode_UNKNOWN_INSTRUMENT;
             return true;
        case (uint8_t)7:
             *out = apl_sbe_rejectCode_BOOK_NOT_LIVE;
             return true;
        case (uint8_t)8:
             *out = apl_sbe_rejectCode_HALTED;
             return true;
        case (uint8_t)9:
             *out = apl_sbe_rejectCode_DUPLICATE_ORDER;
             return true;
        case (uint8_t)10:
             *out = apl_sbe_rejectCode_UNKNOWN_ORDER;
             return true;
        case (uint8_t)11:
             *out = apl_sbe_rejectCode_BAD_PRICE;
             return true;
        case (uint8_t)12:
             *out = apl_sbe_rejectCode_BAD_QTY;
             return true;
        case (uint8_t)13:
             *out = apl_sbe_rejectCode_NO_REFERENCE_PRICE;
             return true;
        case (uint8_t)14:
             *out = apl_sbe_rejectCode_TOO_MANY_ORDERS;
             return true;
        case (uint8_t)15:
             *out = apl_sbe_rejectCode_WOULD_CROSS;
             return true;
        case (uint8_t)16:
             *out = apl_sbe_rejectCode_BAD_TICK;
             return true;
        case (uint8_t)17:
             *out = apl_sbe_rejectCode_NO_LIQUIDITY;
             return true;
        case (uint8_t)18:
             *out = apl_sbe_rejectCode_BAD_MESSAGE;
             return true;
        case (uint8_t)19:
             *out = apl_sbe_rejectCode_LOG_REFUSES;
             return true;
        case (uint8_t)20:
             *out = apl_sbe_rejectCode_RISK_SILENT;
             return true;
        case (uint8_t)255:
             *out = apl_sbe_rejectCode_NULL_VALUE;
             return true;
    }

    errno = E103;
    return false;
}

#endif
