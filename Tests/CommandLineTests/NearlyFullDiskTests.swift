import Foundation
import Testing

/// On a small disk of its own, made for the test; where this system does not let us, it is skipped.
@Suite(.enabled(if: NearlyFullDisk.canBeMade, "a disk cannot be mounted here")) struct `A disk that runs full`
{
    @Test
    func `is said in time: recording is refused, reading goes on, and so does recording once there is room`()
        throws
    {
        try Workplace.with { place in
            let result = try place.run(NearlyFullDisk.words(NearlyFullDisk.session))
            let figures = try Regex("[0-9]+\\.[0-9] MB are free, and [0-9]+\\.[0-9] MB")
            #expect(result.complaints == "")
            #expect(
                result.output.replacing(figures, with: "… MB are free, and … MB")
                    .replacing(/[0-9a-f]{32,64}/, with: "…") == NearlyFullDisk.expected)
        }
    }
}

enum NearlyFullDisk {
    static func words(_ script: String) -> [String] {
        ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script]
    }

    static let canBeMade: Bool = {
        let script = "mkdir small && mount -t tmpfs -o size=40m disk small && umount small"
        return (try? Workplace.with { try $0.run(words(script)).status }) == 0
    }()

    static let session = """
        exec 2>&1; mkdir small && mount -t tmpfs -o size=40m disk small || exit 9
        export PROTOKOLS_REGISTER=small/register
        protokols init --office "Invented Rivers Secretariat"
        protokols record Fixtures/sittings/invented/register.yaml
        head -c 26000000 /dev/zero > small/filler
        protokols record Fixtures/cli/typo/first.yaml; echo "exit $?"
        protokols status --programme TRI --as-of 2025-01-31 --format csv | wc -l
        protokols backup backup.zip; echo "exit $?"
        protokols minutes TRI/MC/3 --issue --format md --out minutes; echo "exit $?"
        [ -e minutes ] || echo "No paper is left that nobody issued."
        rm small/register/views.sqlite
        protokols verify
        rm small/filler
        protokols record Fixtures/cli/typo/first.yaml
        # Here it is full to the last byte, and the register has to be opened all the same.
        head -c 99000000 /dev/zero > small/filler 2> /dev/null
        protokols record Fixtures/sittings/invented/sitting.yaml; echo "exit $?"
        protokols status --programme TRI --as-of 2025-01-31 --format csv | wc -l
        protokols verify
        """

    static let expected = """
        Register … opened in register.
          position 1, root …
        Fixtures/sittings/invented/register.yaml: 66 entries recorded.
          projects under decision: 0 -> 7
          projects ineligible: 0 -> 1
          position 67, root …
        The disk is nearly full: … MB are free, and … MB are needed. Nothing was changed. Make room, then try again; reading goes on meanwhile.
        exit 1
        As of 2025-01-31, as known now (position 67).
        9
        The disk is nearly full: … MB are free, and … MB are needed. Nothing was changed. Make room, then try again; reading goes on meanwhile.
        exit 1
        The disk is nearly full: … MB are free, and … MB are needed. Nothing was changed. Make room, then try again; reading goes on meanwhile.
        exit 1
        No paper is left that nobody issued.
        The record is sound: 67 entries.
          position 67, root …
        Fixtures/cli/typo/first.yaml: 2 entries recorded.
          projects under decision: 7 -> 8
          position 69, root …
        The disk is nearly full: … MB are free, and … MB are needed. Nothing was changed. Make room, then try again; reading goes on meanwhile.
        exit 1
        As of 2025-01-31, as known now (position 69).
        9
        The record is sound: 69 entries.
          position 69, root …

        """
}
