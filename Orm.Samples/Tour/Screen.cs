using Spectre.Console;

namespace Orm.Samples.Tour;

/// <summary>The console: in colours on a terminal, plain and wide where the output goes to a file or a pipe.</summary>
internal static class Screen
{
    private const int PlainWidth = 160;

    public static IAnsiConsole Open()
    {
        if (!Console.IsOutputRedirected)
        {
            return AnsiConsole.Console;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = PlainWidth;
        return console;
    }
}
