namespace ContentLib.Tests;

/// <summary>More optional properties than one word has flags for, twice over.</summary>
[ContentType("wides")]
public sealed record Wide
{
    public required ContentId<Wide> Id { get; init; }

    public int P000 { get; init; } = -1;

    public string? P001 { get; init; }

    public int P002 { get; init; } = -1;

    public string? P003 { get; init; }

    public int P004 { get; init; } = -1;

    public string? P005 { get; init; }

    public int P006 { get; init; } = -1;

    public string? P007 { get; init; }

    public int P008 { get; init; } = -1;

    public string? P009 { get; init; }

    public int P010 { get; init; } = -1;

    public string? P011 { get; init; }

    public int P012 { get; init; } = -1;

    public string? P013 { get; init; }

    public int P014 { get; init; } = -1;

    public string? P015 { get; init; }

    public int P016 { get; init; } = -1;

    public string? P017 { get; init; }

    public int P018 { get; init; } = -1;

    public string? P019 { get; init; }

    public int P020 { get; init; } = -1;

    public string? P021 { get; init; }

    public int P022 { get; init; } = -1;

    public string? P023 { get; init; }

    public int P024 { get; init; } = -1;

    public string? P025 { get; init; }

    public int P026 { get; init; } = -1;

    public string? P027 { get; init; }

    public int P028 { get; init; } = -1;

    public string? P029 { get; init; }

    public int P030 { get; init; } = -1;

    public string? P031 { get; init; }

    public int P032 { get; init; } = -1;

    public string? P033 { get; init; }

    public int P034 { get; init; } = -1;

    public string? P035 { get; init; }

    public int P036 { get; init; } = -1;

    public string? P037 { get; init; }

    public int P038 { get; init; } = -1;

    public string? P039 { get; init; }

    public int P040 { get; init; } = -1;

    public string? P041 { get; init; }

    public int P042 { get; init; } = -1;

    public string? P043 { get; init; }

    public int P044 { get; init; } = -1;

    public string? P045 { get; init; }

    public int P046 { get; init; } = -1;

    public string? P047 { get; init; }

    public int P048 { get; init; } = -1;

    public string? P049 { get; init; }

    public int P050 { get; init; } = -1;

    public string? P051 { get; init; }

    public int P052 { get; init; } = -1;

    public string? P053 { get; init; }

    public int P054 { get; init; } = -1;

    public string? P055 { get; init; }

    public int P056 { get; init; } = -1;

    public string? P057 { get; init; }

    public int P058 { get; init; } = -1;

    public string? P059 { get; init; }

    public int P060 { get; init; } = -1;

    public string? P061 { get; init; }

    public int P062 { get; init; } = -1;

    public string? P063 { get; init; }

    public int P064 { get; init; } = -1;

    public string? P065 { get; init; }

    public int P066 { get; init; } = -1;

    public string? P067 { get; init; }

    public int P068 { get; init; } = -1;

    public string? P069 { get; init; }

    public int P070 { get; init; } = -1;

    public string? P071 { get; init; }

    public int P072 { get; init; } = -1;

    public string? P073 { get; init; }

    public int P074 { get; init; } = -1;

    public string? P075 { get; init; }

    public int P076 { get; init; } = -1;

    public string? P077 { get; init; }

    public int P078 { get; init; } = -1;

    public string? P079 { get; init; }

    public int P080 { get; init; } = -1;

    public string? P081 { get; init; }

    public int P082 { get; init; } = -1;

    public string? P083 { get; init; }

    public int P084 { get; init; } = -1;

    public string? P085 { get; init; }

    public int P086 { get; init; } = -1;

    public string? P087 { get; init; }

    public int P088 { get; init; } = -1;

    public string? P089 { get; init; }

    public int P090 { get; init; } = -1;

    public string? P091 { get; init; }

    public int P092 { get; init; } = -1;

    public string? P093 { get; init; }

    public int P094 { get; init; } = -1;

    public string? P095 { get; init; }

    public int P096 { get; init; } = -1;

    public string? P097 { get; init; }

    public int P098 { get; init; } = -1;

    public string? P099 { get; init; }

    public int P100 { get; init; } = -1;

    public string? P101 { get; init; }

    public int P102 { get; init; } = -1;

    public string? P103 { get; init; }

    public int P104 { get; init; } = -1;

    public string? P105 { get; init; }

    public int P106 { get; init; } = -1;

    public string? P107 { get; init; }

    public int P108 { get; init; } = -1;

    public string? P109 { get; init; }

    public int P110 { get; init; } = -1;

    public string? P111 { get; init; }

    public int P112 { get; init; } = -1;

    public string? P113 { get; init; }

    public int P114 { get; init; } = -1;

    public string? P115 { get; init; }

    public int P116 { get; init; } = -1;

    public string? P117 { get; init; }

    public int P118 { get; init; } = -1;

    public string? P119 { get; init; }

    public int P120 { get; init; } = -1;

    public string? P121 { get; init; }

    public int P122 { get; init; } = -1;

    public string? P123 { get; init; }

    public int P124 { get; init; } = -1;

    public string? P125 { get; init; }

    public int P126 { get; init; } = -1;

    public string? P127 { get; init; }

    public int P128 { get; init; } = -1;

    public string? P129 { get; init; }
}
