using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace Orm.Tests.Engine.Data;

/// <summary>
/// Runs code as somebody whom the rights of files keep from something. An administrator is kept from nothing, and CI is
/// one: there, a thread of its own asks for files as the user who owns none. Elsewhere it is the caller who runs it.
/// </summary>
internal static partial class Unprivileged
{
    private const uint Nobody = 65534;

    internal static bool IsPossible => OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess;

    internal static void Run(Action body) => Run<object?>(() =>
    {
        body();
        return null;
    });

    internal static T Run<T>(Func<T> body)
    {
        if (!Environment.IsPrivilegedProcess || !IsPossible)
        {
            return body();
        }

        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            // Of this thread only, and with it goes the right to pass over those of files.
            _ = setfsuid(Nobody);
            try
            {
                result = body();
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        });
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }

    [LibraryImport("libc")]
    private static partial int setfsuid(uint user);
}
