namespace Orm.Benchmarks.Loading;

/// <summary>Walks over what was read, as a page would.</summary>
internal static class ThreadSums
{
    public static long Two(List<PlainThread> threads)
    {
        var sum = 0L;
        foreach (var thread in threads)
        {
            sum += thread.Id + thread.Title.Length;
            foreach (var answer in thread.Answers)
            {
                sum += answer.Id + answer.Text.Length + answer.Thread.Score;
            }
        }

        return sum;
    }

    public static long Three(List<PlainThread> threads)
    {
        var sum = 0L;
        foreach (var thread in threads)
        {
            foreach (var answer in thread.Answers)
            {
                sum += answer.Id + answer.Text.Length + answer.Thread.Score;
                foreach (var mark in answer.Marks)
                {
                    sum += mark.Id * mark.Value;
                }
            }
        }

        return sum;
    }

    public static long Two(List<Thread> threads)
    {
        var sum = 0L;
        foreach (var thread in threads)
        {
            sum += thread.Id + thread.Title.Length;
            foreach (var answer in thread.Answers)
            {
                sum += answer.Id + answer.Text.Length + answer.Thread.Score;
            }
        }

        return sum;
    }

    public static long Three(List<Thread> threads)
    {
        var sum = 0L;
        foreach (var thread in threads)
        {
            foreach (var answer in thread.Answers)
            {
                sum += answer.Id + answer.Text.Length + answer.Thread.Score;
                foreach (var mark in answer.Marks)
                {
                    sum += mark.Id * mark.Value;
                }
            }
        }

        return sum;
    }
}
