namespace ContentLib.Tests;

public enum Color
{
    Red,
    DarkGreen,
    Blue,
}

public enum Small : byte
{
    Lowest = byte.MinValue,
    Middle = 127,
    Highest = byte.MaxValue,
}

public enum Large : ulong
{
    Lowest = ulong.MinValue,
    Middle = 1UL << 62,
    Beyond = 1UL << 63,
    Highest = ulong.MaxValue,
}

public enum Deep : long
{
    Lowest = long.MinValue,
    Zero = 0,
    Highest = long.MaxValue,
}
