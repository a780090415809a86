// swift-format-ignore-file
// Generated from Models/ec2.json (2016-11-15) by Tools/generate. Do not edit.

let errorStatuses: [String: Int] = [:]
