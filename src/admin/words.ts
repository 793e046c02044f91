/** Words of Payload's own that an officer meets where two people work on one document. */
export const adminWords = {
  general: {
    anotherUserTakenOver:
      'Somebody else edits this now. What you typed is still here: choose “View read-only” to copy it.',
    currentlyEditing:
      'is editing this. If you take over, they can’t save any more; what they typed stays in their window.',
    documentLocked: 'Somebody is editing this',
    editedSince: 'Since',
    editingTakenOver: 'Somebody took over',
  },
}
