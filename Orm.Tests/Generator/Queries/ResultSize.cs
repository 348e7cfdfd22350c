using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Orm.Linq.Expressions;
using Orm.Model;
using Orm.Sessions;
using Orm.Tests.Allocations;

namespace Orm.Tests.Generator.Queries;

/// <summary>
/// How many bytes the objects of a result take: all that is reachable from it, but for what was there before it, such
/// as its session.
/// </summary>
internal static class ResultSize
{
    private const BindingFlags Own =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>
    /// The bytes of a result: a value has none, a task those of its result and its own, a list those of all the arrays
    /// that it had while it grew.
    /// </summary>
    internal static long Of<TResult>(TResult result) => result switch
    {
        null or ValueType => 0,
        Task task => SizeOf(task) + Of(task.GetType().GetProperty(nameof(Task<>.Result))!.GetValue(task)),
        IList { IsFixedSize: false } list => Reachable(list) + Grown(list),
        _ => Reachable(result),
    };

    private static long Grown(IList list)
    {
        var size = 0L;
        var element = list.GetType().GetGenericArguments()[0];
        for (var capacity = 4; capacity < list.Count; capacity *= 2)
        {
            size += SizeOf(Array.CreateInstance(element, capacity));
        }

        return size;
    }

    private static long Reachable(object result)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>();
        Reach(result);
        var size = 0L;
        while (open.TryPop(out var current))
        {
            size += SizeOf(current);
            foreach (var part in PartsOf(current))
            {
                Reach(part);
            }
        }

        return size;

        void Reach(object? part)
        {
            if (part is not (null or Session or OrmContext or EntityModel or QueryContext or Type or Delegate)
                && seen.Add(part))
            {
                open.Push(part);
            }
        }
    }

    private static IEnumerable<object?> PartsOf(object value)
    {
        if (value is Array array)
        {
            foreach (var element in array)
            {
                foreach (var part in Unboxed(element, array.GetType().GetElementType()!))
                {
                    yield return part;
                }
            }

            yield break;
        }

        for (var type = value.GetType(); type is not null && value is not string; type = type.BaseType)
        {
            foreach (var field in type.GetFields(Own).Where(field => !field.FieldType.IsPointer))
            {
                foreach (var part in Unboxed(field.GetValue(value), field.FieldType))
                {
                    yield return part;
                }
            }
        }
    }

    // What reflection shows of a struct is a copy in a box, which is no part of the result.
    private static IEnumerable<object?> Unboxed(object? value, Type declared) => declared switch
    {
        { IsPrimitive: true } or { IsEnum: true } => [],
        { IsValueType: true } => value is null ? [] : PartsOf(value),
        _ => [value],
    };

    private static long SizeOf(object value) => AllocatedBytes.Of(() => GC.KeepAlive(CopyOf(value)));

    private static object CopyOf(object value) => value switch
    {
        string text => new string('x', text.Length),
        Array array => Array.CreateInstance(array.GetType().GetElementType()!, array.Length),

        // The collector follows the handle of a weak reference, which one that no constructor saw does not have.
        _ when value.GetType() is { IsGenericType: true } type
            && type.GetGenericTypeDefinition() == typeof(WeakReference<>) => Activator.CreateInstance(type, [null])!,
        _ => Uninitialized(value.GetType()),
    };

    // A finalizer would free what no constructor has made, and end the process.
    private static object Uninitialized(Type type)
    {
        var copy = RuntimeHelpers.GetUninitializedObject(type);
        GC.SuppressFinalize(copy);
        return copy;
    }
}
