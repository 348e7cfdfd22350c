using System.Linq.Expressions;
using Xunit;

namespace Orm.Tests.Linq.Rewrites;

/// <summary>
/// C# has two truth values, SQL three. Every comparison is tried over every pair of nulls and values, as a filter,
/// under a negation, selected, and inside of a larger condition.
/// </summary>
public sealed class NullSemanticsTests(Forum forum) : IClassFixture<Forum>
{
    public static TheoryData<string> Names => [.. Conditions.Keys];

    private static readonly int? NoNumber = null;
    private static readonly int? Two = 2;
    private static readonly string? NoText = null;

    private static readonly Dictionary<string, Expression<Func<Sample, bool>>> Conditions = new()
    {
        ["two columns are equal"] = s => s.MaybeNumber == s.OtherNumber,
        ["two columns differ"] = s => s.MaybeNumber != s.OtherNumber,
        ["a column is null"] = s => s.MaybeNumber == null,
        ["a column is not null"] = s => s.MaybeNumber != null,
        ["a column equals a literal"] = s => s.MaybeNumber == 1,
        ["a column differs from a literal"] = s => s.MaybeNumber != 1,
        ["a column equals a captured null"] = s => s.MaybeNumber == NoNumber,
        ["a column differs from a captured null"] = s => s.MaybeNumber != NoNumber,
        ["a column equals a captured value"] = s => s.MaybeNumber == Two,
        ["a required column equals a captured null"] = s => s.Number == NoNumber,
        ["a required column differs from a captured null"] = s => s.Number != NoNumber,
        ["a text equals a captured null"] = s => s.MaybeText == NoText,
        ["a required text differs from a captured null"] = s => s.Text != NoText,
        ["a column is less than another"] = s => s.MaybeNumber < s.OtherNumber,
        ["a column is at least another"] = s => s.MaybeNumber >= s.OtherNumber,
        ["a column is less than a literal"] = s => s.MaybeNumber < 1,
        ["a column is greater than a required one"] = s => s.MaybeNumber > s.Number,
        ["a flag"] = s => s.Flag,
        ["no flag"] = s => !s.Flag,
        ["a flag equals true"] = s => s.Flag == true,
        ["a nullable flag equals true"] = s => s.MaybeFlag == true,
        ["a nullable flag equals false"] = s => s.MaybeFlag == false,
        ["a nullable flag differs from true"] = s => s.MaybeFlag != true,
        ["a nullable flag is null"] = s => s.MaybeFlag == null,
        ["a nullable flag or false"] = s => s.MaybeFlag ?? false,
        ["a nullable flag or true"] = s => s.MaybeFlag ?? true,
        ["a flag equals another"] = s => s.Flag == s.MaybeFlag,
        ["a comparison equals a flag"] = s => s.MaybeNumber > 0 == s.Flag,
        ["a comparison equals false"] = s => (s.MaybeNumber > 0) == false,
        ["a comparison differs from a comparison"] = s => (s.MaybeNumber > 0) != (s.OtherNumber > 0),
        ["an equality equals an equality"] = s => (s.MaybeNumber == 1) == (s.OtherNumber == 1),
        ["HasValue"] = s => s.MaybeNumber.HasValue,
        ["no value"] = s => !s.MaybeNumber.HasValue,
        ["a value or zero"] = s => s.MaybeNumber.GetValueOrDefault() == 0,
        ["a value or another"] = s => s.MaybeNumber.GetValueOrDefault(7) == 7,
        ["a sum with null"] = s => s.MaybeNumber + s.OtherNumber > 0,
        ["a sum with null differs"] = s => s.MaybeNumber + s.OtherNumber != 0,
        ["a choice"] = s => (s.MaybeNumber > 0 ? s.OtherNumber : s.MaybeNumber) == 1,
        ["a coalesced comparison"] = s => (s.MaybeNumber ?? s.OtherNumber ?? 0) > 0,
        ["a null decimal"] = s => s.MaybePrice > 1m,
        ["a null decimal differs"] = s => s.MaybePrice != s.Price,
        ["both"] = s => s.MaybeNumber > 0 && s.OtherNumber > 0,
        ["one of two"] = s => s.MaybeNumber > 0 || s.OtherNumber > 0,
        ["one but not the other"] = s => s.MaybeNumber > 0 && !(s.OtherNumber > 0),
        ["exactly one"] = s => (s.MaybeNumber > 0) ^ (s.OtherNumber > 0),
        ["a null text contains"] = s => s.MaybeText!.Contains("a"),
        ["a nullable enum"] = s => s.MaybeState == TopicState.Open,
        ["not a nullable enum"] = s => s.MaybeState != TopicState.Open,
        ["an enum in order"] = s => s.MaybeState > TopicState.Draft,
        ["always"] = s => true,
        ["never"] = s => false,
    };

    [Theory, MemberData(nameof(Names))]
    public void A_filter_keeps_what_it_keeps_in_memory(string name) => Agree(name, condition => condition);

    [Theory, MemberData(nameof(Names))]
    public void A_negated_filter_keeps_the_rest(string name)
        => Agree(name, condition => Lambda(condition, Expression.Not(condition.Body)));

    [Theory, MemberData(nameof(Names))]
    public void A_doubly_negated_filter_is_the_filter(string name)
        => Agree(name, condition => Lambda(condition, Expression.Not(Expression.Not(condition.Body))));

    [Theory, MemberData(nameof(Names))]
    public void A_filter_that_is_compared_with_a_flag(string name) => Agree(
        name,
        condition => Lambda(
            condition,
            Expression.Equal(condition.Body, Expression.Property(condition.Parameters[0], nameof(Sample.Flag)))));

    [Theory, MemberData(nameof(Names))]
    public void A_filter_inside_of_a_negated_conjunction(string name) => Agree(
        name,
        condition => Lambda(
            condition,
            Expression.Not(Expression.AndAlso(
                condition.Body, Expression.Property(condition.Parameters[0], nameof(Sample.Flag))))));

    [Theory, MemberData(nameof(Names))]
    public void A_condition_has_a_value(string name)
    {
        var condition = Conditions[name];
        var expected = forum.Rows.SampleList.Select(Guarded(condition).Compile()).ToList();
        var actual = forum.Db.Samples.OrderBy(s => s.Id).Select(condition).ToList();
        Assert.Equal(expected, actual);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_condition_decides_a_choice(string name)
    {
        var condition = Conditions[name];
        var choice = Expression.Lambda<Func<Sample, int>>(
            Expression.Condition(condition.Body, Expression.Constant(1), Expression.Constant(2)), condition.Parameters);
        var guarded = Guarded(condition).Compile();
        var expected = forum.Rows.SampleList.Select(s => guarded(s) ? 1 : 2).ToList();
        Assert.Equal(expected, forum.Db.Samples.OrderBy(s => s.Id).Select(choice).ToList());
    }

    private void Agree(string name, Func<Expression<Func<Sample, bool>>, Expression<Func<Sample, bool>>> vary)
    {
        var condition = vary(Conditions[name]);
        var inMemory = vary(Guarded(Conditions[name])).Compile();
        var expected = forum.Rows.SampleList.Where(inMemory).Select(s => s.Id).ToList();
        var query = forum.Db.Samples.Where(condition).OrderBy(s => s.Id).Select(s => s.Id);
        Assert.True(expected.SequenceEqual(query.ToList()), query.ToSql());
    }

    // A method call on null is an exception in memory and unknown in SQL, which counts as false.
    private static Expression<Func<Sample, bool>> Guarded(Expression<Func<Sample, bool>> condition)
        => condition.Body is MethodCallExpression { Object: { } receiver } && receiver.Type == typeof(string)
            ? Lambda(condition, Expression.AndAlso(
                Expression.NotEqual(receiver, Expression.Constant(null)), condition.Body))
            : condition;

    private static Expression<Func<Sample, bool>> Lambda(Expression<Func<Sample, bool>> condition, Expression body)
        => Expression.Lambda<Func<Sample, bool>>(body, condition.Parameters);
}
