namespace Latitude.App.Components; internal static class Placeholder;
