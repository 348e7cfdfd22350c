using System.Globalization;
using Orm.Engine.Storage.Log;

namespace Orm.Engine.Data;

/// <summary>The values of connection strings: what each keyword takes, and the errors of what it does not.</summary>
internal static class ConnectionValues
{
    // What a thread can wait, in seconds.
    private const int LongestWait = int.MaxValue / 1000;
    private const int MostWorkers = 1024;
    private const long LeastBufferBytes = 1 << 20;

    /// <exception cref="ConnectionStringException">The keyword does not take the value.</exception>
    internal static void Require(string keyword, string value)
    {
        switch (keyword)
        {
            case ConnectionKeywords.ReadOnly or ConnectionKeywords.Create:
                Boolean(keyword, value);
                break;
            case ConnectionKeywords.Synchronous:
                Synchronous(value);
                break;
            case ConnectionKeywords.LockTimeout:
                Seconds(value);
                break;
            case ConnectionKeywords.Workers:
                Workers(value);
                break;
            case ConnectionKeywords.MemoryLimit when !string.IsNullOrWhiteSpace(value):
                MemoryLimit(value);
                break;
            case ConnectionKeywords.BufferSize:
                BufferSize(value);
                break;
        }
    }

    internal static bool Boolean(string keyword, string value) => value.Trim().ToUpperInvariant() switch
    {
        "TRUE" or "YES" or "ON" or "1" => true,
        "FALSE" or "NO" or "OFF" or "0" => false,
        _ => throw Refused(keyword, value, "write true or false"),
    };

    internal static Synchronous Synchronous(string value) => value.Trim().ToUpperInvariant() switch
    {
        "FULL" => Storage.Log.Synchronous.Full,
        "NORMAL" => Storage.Log.Synchronous.Normal,
        "OFF" => Storage.Log.Synchronous.Off,
        _ => throw Refused(ConnectionKeywords.Synchronous, value, "write Full, Normal or Off"),
    };

    internal static int Seconds(string value) => Number(
        ConnectionKeywords.LockTimeout, value, LongestWait, "a number of seconds, or 0 for waiting without an end");

    internal static int Workers(string value) => Number(
        ConnectionKeywords.Workers, value, MostWorkers,
        "a number of threads, or 0 for as many as there are processors");

    internal static long MemoryLimit(string value) => Bytes(ConnectionKeywords.MemoryLimit, value, least: 1);

    internal static long BufferSize(string value) => Bytes(ConnectionKeywords.BufferSize, value, LeastBufferBytes);

    private static int Number(string keyword, string value, int most, string what) =>
        int.TryParse(value.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && number <= most
            ? number
            : throw Refused(
                keyword, value, string.Create(CultureInfo.InvariantCulture, $"write {what}; {most} is the most"));

    private static long Bytes(string keyword, string value, long least)
    {
        ReadOnlySpan<char> text = value.AsSpan().Trim();
        int digits = text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : text.Length;
        long unit = text[digits..].Trim() switch
        {
            "" or "B" => 1,
            "kB" or "KB" => 1L << 10,
            "MB" => 1L << 20,
            "GB" => 1L << 30,
            _ => 0,
        };
        return unit > 0 && long.TryParse(text[..digits], CultureInfo.InvariantCulture, out long count)
            && count <= long.MaxValue / unit && count * unit >= least
                ? count * unit
                : throw Refused(
                    keyword,
                    value,
                    string.Create(
                        CultureInfo.InvariantCulture, $"write a number of bytes, or 64MB; {least} is the least"));
    }

    private static ConnectionStringException Refused(string keyword, string value, string instead) =>
        new($"'{value}' is no value of {keyword}: {instead}.", keyword, value, keyword);
}
