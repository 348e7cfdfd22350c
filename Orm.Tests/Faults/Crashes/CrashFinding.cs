namespace Orm.Tests.Faults.Crashes;

/// <summary>A crash after which something promised was not there. The message says how to replay it.</summary>
internal sealed class CrashFinding(ulong seed, long point, string what, Exception? inner = null)
    : Exception(
        FormattableString.Invariant($"Seed {seed}, crash point {point}: {what}"), inner);
