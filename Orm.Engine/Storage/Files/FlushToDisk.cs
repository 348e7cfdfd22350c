using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Orm.Engine.Storage.Files;

/// <summary>
/// The system calls behind durability that the base class library does not offer: <c>fdatasync</c>, which spares the
/// journal commit for a mere change of the modification time, and <c>fsync</c> of a directory, without which a new
/// name may be gone after a power failure. Windows needs neither: names are journaled, and FlushFileBuffers is all
/// there is.
/// </summary>
internal static partial class FlushToDisk
{
    private const int InterruptedCall = 4;
    private const int ReadOnlyDescriptor = 0;

    internal static void File(SafeFileHandle handle)
    {
        if (!OperatingSystem.IsLinux())
        {
            // FlushFileBuffers on Windows, F_FULLFSYNC on macOS.
            RandomAccess.FlushToDisk(handle);
            return;
        }

        while (FileDataSync(handle) != 0)
        {
            int error = Marshal.GetLastPInvokeError();
            if (error != InterruptedCall)
            {
                throw Failure("fdatasync", error);
            }
        }
    }

    internal static void Directory(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        int descriptor = Open(path, ReadOnlyDescriptor);
        if (descriptor < 0)
        {
            throw Failure("open of directory '" + path + "'", Marshal.GetLastPInvokeError());
        }

        using var handle = new SafeFileHandle(descriptor, ownsHandle: true);
        while (FileSync(handle) != 0)
        {
            int error = Marshal.GetLastPInvokeError();
            if (error != InterruptedCall)
            {
                throw Failure("fsync of directory '" + path + "'", error);
            }
        }
    }

    private static IOException Failure(string call, int error) =>
        new(FormattableString.Invariant(
            $"{call} failed with error {error}: {Marshal.GetPInvokeErrorMessage(error)}."), error);

    [LibraryImport("libc", EntryPoint = "fdatasync", SetLastError = true)]
    private static partial int FileDataSync(SafeFileHandle handle);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int FileSync(SafeFileHandle handle);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);
}
