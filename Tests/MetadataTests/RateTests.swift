import HTTPTypes
import Testing
import Vocabulary

@testable import Metadata

@Suite struct `How much an instance may ask` {
    private func settings(_ perSecond: Int, _ atOnce: Int) -> MetadataSettings {
        var settings = MetadataSettings()
        settings.requestsPerSecond = perSecond
        settings.requestsAtOnce = atOnce
        return settings
    }

    @Test func `a burst is answered, what follows gets 503, and a second brings the rate`() throws {
        let guest = try Guest(settings: settings(2, 3))
        let bucket = try #require(guest.service.buckets.bucket(of: Guest.instanceID))
        let token = try guest.token()
        func statuses(_ count: Int) -> [Int] {
            (0..<count).map { _ in
                guest.service.answer(
                    MetadataRequest(.get, "/latest/meta-data/instance-id", headers: [.metadataToken: token]),
                    for: Guest.instanceID, within: bucket
                ).status.code
            }
        }
        #expect(statuses(5) == [200, 200, 200, 503, 503])
        guest.clock.advance(seconds: 1)
        #expect(statuses(3) == [200, 200, 503])
        guest.clock.advance(seconds: 3600)
        #expect(statuses(4) == [200, 200, 200, 503])
        guest.clock.advance(seconds: -100)
        #expect(statuses(1) == [503])
    }

    @Test func `each instance has its own bucket, and all its doors the same`() throws {
        let buckets = RequestBuckets(settings(1, 1))
        let one = try #require(buckets.bucket(of: Guest.instanceID))
        #expect(one === buckets.bucket(of: Guest.instanceID))
        #expect(one.take(at: Guest.start))
        #expect(!one.take(at: Guest.start))
        #expect(try #require(buckets.bucket(of: Guest.otherID)).take(at: Guest.start))
    }

    @Test func `no rate is no limit`() {
        #expect(RequestBuckets(settings(0, 0)).bucket(of: Guest.instanceID) == nil)
    }
}
