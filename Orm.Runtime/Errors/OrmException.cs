namespace Orm;

/// <summary>The base of all errors of this library. What a program needs to decide stands in properties.</summary>
public abstract class OrmException : Exception
{
    /// <summary>Makes an error with a message.</summary>
    protected OrmException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an error with a message and its cause.</summary>
    protected OrmException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
