using System.Diagnostics;
using System.Globalization;
using Orm.Samples.Tour;
using Spectre.Console;

namespace Orm.Samples.Reddit;

/// <summary>The main job: makes a Reddit, fills it and walks through it.</summary>
internal static class RedditCommand
{
    private const int Seed = 20_260_101;

    public static async Task RunAsync(Backend backend, string file)
    {
        DatabaseFiles.Delete(file);
        await using var db = new RedditDb(DatabaseFiles.Open<RedditDb>(backend, file));
        await db.Schema.CreateAsync();
        var console = Screen.Open();
        var started = Stopwatch.GetTimestamp();
        await FillAsync(db, console);
        var size = RedditSize.Standard;
        console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{size.Users:N0} users, {size.Communities:N0} communities, {size.Posts:N0} posts and {size.Comments:N0} " +
            $"comments, written one by one in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s"));
        await new RedditTour(db, new Guide(console)).WalkAsync();
        console.WriteLine();
        console.WriteLine($"The database is {file} ({backend})");
    }

    private static Task FillAsync(RedditDb db, IAnsiConsole console) => console.Progress().StartAsync(async progress =>
    {
        var bars = new Dictionary<string, ProgressTask>(StringComparer.Ordinal);
        await new RedditData(db, Seed).FillAsync(RedditSize.Standard, (what, done, count) =>
        {
            if (!bars.TryGetValue(what, out var bar))
            {
                bars.Add(what, bar = progress.AddTask(what, maxValue: count));
            }

            if (done % 100 == 0 || done == count)
            {
                bar.Value = done;
            }
        });
    });
}
