using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Orm.Benchmarks.Startup;

/// <summary>
/// This program as an application is shipped: published with ReadyToRun, compiled ahead but for what the just-in-time
/// compiler has to make of generic code.
/// </summary>
internal static class PublishedCopy
{
    /// <summary>Publishes the program into a directory; null, and a line that says why, where that fails.</summary>
    /// <returns>The program's assembly.</returns>
    public static string? Make(string directory)
    {
        if (ProjectFile() is not { } project)
        {
            Console.Error.WriteLine("Nothing is published: the project is not in a directory above the program.");
            return null;
        }

        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false };

        // Processes of the build that outlive it would keep the output of this one open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var argument in new[]
        {
            "publish", project, "-c", "Release", "-v", "q", "--nologo", "-o", directory,
            "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false",
            "-p:PublishReadyToRun=true", "-p:UseSharedCompilation=false",
        })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode == 0)
        {
            return Path.Combine(directory, Path.GetFileNameWithoutExtension(project) + ".dll");
        }

        Console.Error.WriteLine("Nothing is published: the build failed.");
        return null;
    }

    private static string? ProjectFile()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null;
            directory = directory.Parent)
        {
            if (directory.GetFiles("Orm.Benchmarks.csproj") is [var project])
            {
                return project.FullName;
            }
        }

        return null;
    }
}
