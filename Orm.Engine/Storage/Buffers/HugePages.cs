using System.Runtime.InteropServices;

namespace Orm.Engine.Storage.Buffers;

/// <summary>
/// Asks the operating system to map memory in pages of 2 MB. A row of a table leaf lies in as many places as it has
/// columns; with pages of 4 KB nearly each of them costs a walk through the page tables.
/// </summary>
internal static unsafe partial class HugePages
{
    /// <summary>The size of a huge page, and the alignment that memory needs to be mapped by one.</summary>
    internal const int Bytes = 2 << 20;

    /// <summary>MADV_HUGEPAGE of Linux, the same on all architectures that .NET runs on.</summary>
    private const int MadviseHugePage = 14;

    /// <summary>
    /// Advises the system. It may not follow, or not be Linux: then pages are small, and nothing else changes.
    /// </summary>
    internal static void Advise(void* memory, nuint length)
    {
        if (OperatingSystem.IsLinux())
        {
            _ = Madvise(memory, length, MadviseHugePage);
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Madvise(void* memory, nuint length, int advice);
}
