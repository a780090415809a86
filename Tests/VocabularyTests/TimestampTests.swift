import Testing
import Vocabulary

@Suite struct `A timestamp` {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z", "19700101T000000Z", "Thu, 01 Jan 1970 00:00:00 GMT"),
        (951_782_400, "2000-02-29T00:00:00Z", "20000229T000000Z", "Tue, 29 Feb 2000 00:00:00 GMT"),
        (1_718_944_733, "2024-06-21T04:38:53Z", "20240621T043853Z", "Fri, 21 Jun 2024 04:38:53 GMT"),
        (1_790_421_351, "2026-09-26T11:15:51Z", "20260926T111551Z", "Sat, 26 Sep 2026 11:15:51 GMT"),
        (-1, "1969-12-31T23:59:59Z", "19691231T235959Z", "Wed, 31 Dec 1969 23:59:59 GMT"),
    ])
    func `prints AWS's formats and reads them back`(seconds: Int64, iso: String, basic: String, http: String)
    {
        let moment = Timestamp(seconds: seconds)
        #expect(moment.iso8601 == iso)
        #expect(moment.basic == basic)
        #expect(moment.http == http)
        #expect(Timestamp(iso8601: iso) == moment)
        #expect(Timestamp(basic: basic) == moment)
        #expect(Timestamp(http: http) == moment)
    }

    @Test(
        arguments: [
            ("2024-06-21", 1_718_928_000_000_000), ("2024-06-21T04:38Z", 1_718_944_680_000_000),
            ("2024-06-21t04:38:53.5z", 1_718_944_733_500_000),
            ("2024-06-21T06:38:53+02:00", 1_718_944_733_000_000),
            ("2024-06-21T04:38:53.123456789Z", 1_718_944_733_123_456),
        ] as [(String, Int64)])
    func `reads the forms policies may use`(text: String, microseconds: Int64) {
        #expect(Timestamp(iso8601: text)?.microseconds == microseconds)
    }

    @Test(arguments: [
        "", "2024", "2024-13-01", "2024-02-30", "2024-06-21T25:00Z", "2024-06-21T04:38:53Zx", "x",
    ])
    func `refuses what is no moment`(text: String) {
        #expect(Timestamp(iso8601: text) == nil)
    }

    @Test func `rounds down to the second also before 1970`() {
        #expect(Timestamp(microseconds: -1).seconds == -1)
        #expect(Timestamp(microseconds: 1_999_999).seconds == 1)
    }
}
