using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;

namespace Latitude.App.Workouts;

/// <summary>What a workout needs of the browser (Client/gym.ts).</summary>
[SupportedOSPlatform("browser")]
internal static partial class GymBridge
{
    [JSImport("globalThis.latitude.gym.armRest")]
    public static partial void ArmRest(double ends, string next);

    [JSImport("globalThis.latitude.gym.disarmRest")]
    public static partial void DisarmRest();

    [JSImport("globalThis.latitude.gym.keepAwake")]
    public static partial Task KeepAwake(bool on);

    [JSImport("globalThis.latitude.gym.notices")]
    public static partial string Notices();

    [JSImport("globalThis.latitude.gym.askNotices")]
    public static partial Task<string> AskNotices();

    [JSImport("globalThis.latitude.gym.showSet")]
    public static partial void ShowSet(string id);

    [JSImport("globalThis.latitude.gym.saveFile")]
    public static partial void SaveFile(string name, string text);

    [JSImport("globalThis.latitude.gym.closeSheet")]
    public static partial void CloseSheet(string id);

    [JSImport("globalThis.latitude.gym.comeBackToToday")]
    public static partial void ComeBackToToday();
}
