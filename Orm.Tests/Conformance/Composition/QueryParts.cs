using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Orm.Tests.Conformance.Harness;

namespace Orm.Tests.Conformance.Composition;

/// <summary>One operator that leaves the type of the elements as it is.</summary>
/// <param name="Text">The operator as C#.</param>
/// <param name="Apply">Applies it.</param>
internal sealed record QueryStep<T>(string Text, Func<ISource, IQueryable<T>, IQueryable<T>> Apply);

/// <summary>What ends a query: a projection or one value.</summary>
/// <param name="Finish">Makes a case of the query so far and of its text.</param>
internal sealed record QueryEnd<T>(Func<Func<ISource, IQueryable<T>>, string, ConformanceCase> Finish);

/// <summary>The operators that a random query over one entity is made of.</summary>
/// <param name="order">The order that makes every page of the entity's rows the same everywhere.</param>
internal sealed class QueryParts<T>(Func<IQueryable<T>, IOrderedQueryable<T>> order)
{
    internal List<QueryStep<T>> Steps { get; } = [];

    internal List<QueryEnd<T>> Ends { get; } = [];

    /// <summary>A filter.</summary>
    internal QueryParts<T> Where(
        Expression<Func<T, bool>> predicate, [CallerArgumentExpression(nameof(predicate))] string text = "")
        => Step($".Where({text})", (_, query) => query.Where(predicate));

    /// <summary>A filter that asks another set.</summary>
    internal QueryParts<T> WhereIn(
        Func<ISource, Expression<Func<T, bool>>> predicate,
        [CallerArgumentExpression(nameof(predicate))] string text = "")
        => Step($".Where({text})", (source, query) => query.Where(predicate(source)));

    /// <summary>An operator that takes in another set, or the query's own elements in the order of their key.</summary>
    internal QueryParts<T> Combine(
        Func<ISource, IQueryable<T>, IQueryable<T>> combine,
        [CallerArgumentExpression(nameof(combine))] string text = "")
        => Step($".({text})", combine);

    /// <summary>An order by a key, made total.</summary>
    internal QueryParts<T> OrderBy<TKey>(
        Expression<Func<T, TKey>> key, [CallerArgumentExpression(nameof(key))] string text = "")
    {
        Step($".ByKey().OrderBy({text})", (_, query) => order(query).OrderBy(key));
        return Step($".ByKey().OrderByDescending({text})", (_, query) => order(query).OrderByDescending(key));
    }

    /// <summary>A page of the rows in the order of their key.</summary>
    internal QueryParts<T> Page(int skip, int take)
        => Step($".ByKey().Skip({skip}).Take({take})", (_, query) => order(query).Skip(skip).Take(take));

    /// <summary>A projection that is read.</summary>
    internal QueryParts<T> Select<TResult>(
        Expression<Func<T, TResult>> selector, [CallerArgumentExpression(nameof(selector))] string text = "")
        => End((query, before) => ConformanceCase.Rows(
            source => query(source).Select(selector), $"{before}.Select({text})"));

    /// <summary>A projection to many.</summary>
    internal QueryParts<T> SelectMany<TResult>(
        Expression<Func<T, IEnumerable<TResult>>> selector,
        [CallerArgumentExpression(nameof(selector))] string text = "")
        => End((query, before) => ConformanceCase.Rows(
            source => query(source).SelectMany(selector), $"{before}.SelectMany({text})"));

    /// <summary>A projection of which each result is read once.</summary>
    internal QueryParts<T> SelectDistinct<TResult>(
        Expression<Func<T, TResult>> selector, [CallerArgumentExpression(nameof(selector))] string text = "")
        => End((query, before) => ConformanceCase.Rows(
            source => query(source).Select(selector).Distinct(), $"{before}.Select({text}).Distinct()"));

    /// <summary>A value of all rows.</summary>
    internal QueryParts<T> Value<TResult>(
        Func<IQueryable<T>, TResult> terminal, [CallerArgumentExpression(nameof(terminal))] string text = "")
        => End((query, before) => ConformanceCase.Value(
            source => terminal(query(source)), $"({text})({before})"));

    /// <summary>The first of each group in the order of the entity's key: elements again.</summary>
    internal QueryParts<T> FirstOf<TKey>(
        Expression<Func<T, TKey>> key,
        Expression<Func<IGrouping<TKey, T>, T>> first,
        [CallerArgumentExpression(nameof(key))] string keyText = "",
        [CallerArgumentExpression(nameof(first))] string firstText = "")
        => Step($".GroupBy({keyText}).Select({firstText})", (_, query) => query.GroupBy(key).Select(first));

    /// <summary>What becomes of groups.</summary>
    internal QueryParts<T> Group<TKey, TResult>(
        Expression<Func<T, TKey>> key,
        Expression<Func<IGrouping<TKey, T>, TResult>> selector,
        [CallerArgumentExpression(nameof(key))] string keyText = "",
        [CallerArgumentExpression(nameof(selector))] string selectorText = "")
        => End((query, before) => ConformanceCase.Rows(
            source => query(source).GroupBy(key).Select(selector),
            $"{before}.GroupBy({keyText}).Select({selectorText})"));

    /// <summary>What becomes of some groups.</summary>
    internal QueryParts<T> GroupWhere<TKey, TResult>(
        Expression<Func<T, TKey>> key,
        Expression<Func<IGrouping<TKey, T>, bool>> predicate,
        Expression<Func<IGrouping<TKey, T>, TResult>> selector,
        [CallerArgumentExpression(nameof(key))] string keyText = "",
        [CallerArgumentExpression(nameof(predicate))] string predicateText = "",
        [CallerArgumentExpression(nameof(selector))] string selectorText = "")
        => End((query, before) => ConformanceCase.Rows(
            source => query(source).GroupBy(key).Where(predicate).Select(selector),
            $"{before}.GroupBy({keyText}).Where({predicateText}).Select({selectorText})"));

    private QueryParts<T> Step(string text, Func<ISource, IQueryable<T>, IQueryable<T>> apply)
    {
        Steps.Add(new QueryStep<T>(text, apply));
        return this;
    }

    private QueryParts<T> End(Func<Func<ISource, IQueryable<T>>, string, ConformanceCase> finish)
    {
        Ends.Add(new QueryEnd<T>(finish));
        return this;
    }
}
